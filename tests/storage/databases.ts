import type { Dexie } from 'dexie';
import { Database } from '#storage/tables.ts';

/** Each test has a database of its own: one that was just closed may take a while to be gone. */
export function aName(): string {
  return `test ${crypto.randomUUID()}`;
}

/** The database of an app to come: all that we have, and a table of its own. */
export function ofLaterApp(version: number, name: string): Dexie {
  const database = new Database(name);
  database.version(version).stores({ weather: 'id' });
  return database;
}

/** A connection that is nobody's but the test's. Version as IndexedDB counts: ten times Dexie's. */
export function openRaw(name: string, version?: number): Promise<IDBDatabase> {
  return answerTo(indexedDB.open(name, version));
}

/** Deletes a database as another tab, or the browser's own settings page, would. */
export async function deleteRaw(name: string): Promise<void> {
  await answerTo(indexedDB.deleteDatabase(name));
}

/** What a table holds, asked past the app. */
export async function rowsIn(name: string, table: string): Promise<readonly unknown[]> {
  const raw = await openRaw(name);
  const rows = await answerTo(raw.transaction(table).objectStore(table).getAll());
  raw.close();
  return rows;
}

export async function isThere(name: string): Promise<boolean> {
  return (await indexedDB.databases()).some((known) => known.name === name);
}

export function answerTo<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(request.error?.message)));
  });
}
