import { Dexie, type Table } from 'dexie';

/** Apart from the reviews: who compares services need not be one, and nothing joins the two. */
export const COMPARISON_DATABASE_NAME = 'sri2-compare';

/** What is compared, in a few large rows by their names. See `kept-comparison.ts`. */
export class ComparisonDatabase extends Dexie {
  declare readonly kept: Table<unknown, string>;

  constructor(name: string = COMPARISON_DATABASE_NAME) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ kept: '' });
    // Somebody removes it, or a newer app changes it: nothing more may be shown or written here.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: true });
      return false;
    });
  }
}
