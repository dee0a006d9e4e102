import { create } from 'zustand';
import type { FolderFailure } from '#files/folder/folder-failure.ts';

/** What has become of keeping backups in the linked folder, since the app was opened. */
export type FolderNews = {
  /** A backup is being written. */
  readonly isKeeping: boolean;
  /** Why the last one is not there; null where it is, or nothing was to be kept. */
  readonly failure: FolderFailure | null;
};

export const useFolderNews = create<FolderNews>()(() => ({ isKeeping: false, failure: null }));
