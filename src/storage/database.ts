import { Dexie, type Table } from 'dexie';

/** The name that the browser knows our data by. Changing it would lose everybody's work. */
export const DATABASE_NAME = 'sri2';

/**
 * What comes out of a table is unknown until it has been decoded: it may have been written by
 * another version of the app, or damaged.
 */
export type Database = Dexie & {
  reviews: Table<unknown, string>;
  sheets: Table<unknown, string>;
  reflections: Table<unknown, [string, string]>;
  actions: Table<unknown, string>;
  preferences: Table<unknown, string>;
};

export function openDatabase(name: string = DATABASE_NAME): Database {
  // "strict" makes Chromium report a write as done only when it is on the disk: what we call
  // saved then outlives a power cut, too.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({
    reviews: 'id',
    sheets: 'id, reviewId, [reviewId+sourceId]',
    reflections: '[reviewId+indicatorId], reviewId',
    actions: 'id, reviewId',
    preferences: '',
  });
  // Dexie adds a property for each table named above; its types cannot follow that.
  return database as Database;
}

export const database = openDatabase();
