import { vi } from 'vitest';
import { database } from '#storage/database.ts';
import { storageNews } from '#storage/storage-news.ts';
import { thisDevice } from '#storage/this-device.ts';
import { forgetWritten } from '#storage/written.ts';

/** Nothing stored and nothing remembered; to be done before each test that uses the app's own database. */
export async function cleanSlate(): Promise<void> {
  storageNews.become(null);
  await Promise.all(database.tables.map((table) => table.clear()));
  // Without its word it would be another database, and not the one that this page has opened.
  await database.device.put(await thisDevice(database), 'id');
  forgetWritten();
}

/** Dexie tells the console of every error where it develops: for tests that bring errors about. */
export function muteDexie(): void {
  vi.spyOn(console, 'trace').mockImplementation(() => {});
}
