import { vi } from 'vitest';
import { database } from '#storage/database.ts';

/** Takes everything out of the app's own database; to be done before each test that uses it. */
export async function cleanSlate(): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
}

/** Dexie tells the console of every error where it develops: for tests that bring errors about. */
export function muteDexie(): void {
  vi.spyOn(console, 'trace').mockImplementation(() => {});
}
