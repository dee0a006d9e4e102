import { Dexie, type Table } from 'dexie';

/** The name that the browser knows our data by. Changing it would lose everybody's work. */
export const DATABASE_NAME = 'sri2';

/**
 * What comes out of a table is unknown until it has been decoded: it may have been written by
 * another version of the app, or damaged.
 */
export class Database extends Dexie {
  declare readonly reviews: Table<unknown, string>;
  declare readonly sheets: Table<unknown, string>;
  declare readonly reflections: Table<unknown, [string, string]>;
  declare readonly actions: Table<unknown, string>;
  declare readonly preferences: Table<unknown, string>;

  constructor(name: string = DATABASE_NAME) {
    // "strict" makes Chromium report a write as done only when it is on the disk: what we call
    // saved then outlives a power cut, too.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      reviews: 'id',
      sheets: 'id, reviewId, [reviewId+sourceId]',
      reflections: '[reviewId+indicatorId], reviewId',
      actions: 'id, reviewId',
      preferences: '',
    });
    // Dexie opens a later app's database without a word, and this app would not know what is in it.
    this.on('ready', () => this.#refuseNewer(), true);
  }

  #refuseNewer(): void {
    // IndexedDB counts in whole numbers what Dexie counts in tenths.
    const installed = Math.floor(this.backendDB().version / 10);
    if (installed > this.verno) {
      throw new Dexie.VersionError(`The database is of version ${installed}`);
    }
  }
}

export const database = new Database();
