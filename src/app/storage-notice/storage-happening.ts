import type { Presence } from '#storage/presence.ts';
import type { StorageNews } from '#storage/storage-news.ts';

/** What has happened to the database as a whole. */
export interface StorageHappening {
  news: StorageNews;
  /** What was here the last time and is not any more. */
  was: Presence | null;
}
