import { Dexie, type Table } from 'dexie';
import { ownVersionOnly } from './own-version.ts';
import { storageNews } from './storage-news.ts';

/** The name that the browser knows our data by. Changing it would lose everybody's work. */
export const DATABASE_NAME = 'sri2';

/** In milliseconds. */
const LATER = 1000;

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
  /** What this browser knows of itself: its word, its last backups, the folder it keeps them in. */
  declare readonly device: Table<unknown, string>;
  /** Changes that were on their way when their page went. See `journal.ts`. */
  declare readonly journal: Table<unknown, string>;

  /** True once it has been open: from then on it must not be made anew. */
  #hasBeenOpen = false;
  /**
   * The word that this database is told from another by: see `this-device.ts`. Not a #word, which
   * the stand-in that Dexie hands out while it opens could not reach.
   */
  private word: unknown = null;

  constructor(name: string = DATABASE_NAME) {
    // "strict" makes Chromium report a write as done only when it is on the disk: what we call
    // saved then outlives a power cut, too.
    const indexedDB = ownVersionOnly();
    super(name, { chromeTransactionDurability: 'strict', ...(indexedDB && { indexedDB }) });
    this.version(1).stores({
      reviews: 'id',
      sheets: 'id, reviewId, [reviewId+sourceId]',
      reflections: '[reviewId+indicatorId], reviewId',
      actions: 'id, reviewId',
      preferences: '',
    });
    this.version(2).stores({ device: '', journal: '' });
    this.on('ready', (opened) => this.#arrive(opened), true);
    this.on('populate', () => {
      if (this.#hasBeenOpen) this.#refuseToReplace();
    });
    // These stand in for Dexie's own, which would open again what somebody else is changing.
    this.on('versionchange', ({ newVersion }) => this.#giveWay(newVersion));
    this.on('blocked', () => this.#wait());
  }

  /** Says by which word this database is known: one with another word is not the same. */
  isKnownBy(word: string): void {
    this.word = word;
  }

  /** Somebody holds an older version open. Said until the opening has come to an end, either way. */
  #wait(): false {
    const isOver = () => storageNews.now() === 'blocked' && storageNews.become(null);
    storageNews.become('blocked');
    this.open().then(isOver, isOver);
    return false;
  }

  async #arrive(opened: unknown): Promise<void> {
    const word: unknown = opened instanceof Database ? await opened.device.get('id') : null;
    if (this.word !== null && this.word !== word) this.#refuseToReplace();
    this.word = word ?? null;
    this.#hasBeenOpen = true;
    this.backendDB().addEventListener('close', () => this.#lookAgain());
  }

  /**
   * The browser has closed the connection: on a phone in the background, or because it takes away
   * what is stored. Opening it again tells which; while it is being taken away, a little later.
   */
  #lookAgain(): void {
    this.open().catch(() => setTimeout(() => void this.open().catch(() => {}), LATER));
  }

  /** What was stored is gone, and to begin with nothing under what is on the screens would hide it. */
  #refuseToReplace(): never {
    storageNews.become('removed');
    throw new Dexie.DatabaseClosedError('What was stored has been removed');
  }

  /** A newer app wants to change the database, or somebody deletes it: this tab must not write again. */
  #giveWay(newVersion: number | null): false {
    storageNews.become(newVersion === null || newVersion === 0 ? 'removed' : 'newer-version');
    this.close({ disableAutoOpen: true });
    return false;
  }
}
