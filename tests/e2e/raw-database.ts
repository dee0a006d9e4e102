import type { Page } from '@playwright/test';

/** A part of a database: what its rows go by. */
export type Store = {
  readonly key: string | string[] | null;
  readonly indexes?: Readonly<Record<string, string | string[]>>;
};

/**
 * The browser's database as another page of the same place sees it: another tab, another version of
 * the app, or somebody who clears what is stored. Nothing here goes through the app.
 */
export class RawDatabase {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** A page beside the app's own that runs nothing. */
  static async beside(page: Page): Promise<RawDatabase> {
    const own = await page.context().newPage();
    await own.goto('./robots.txt');
    return new RawDatabase(own);
  }

  /**
   * Opens it in a version, and holds it open whatever anybody asks.
   *
   * @param stores what there is to be in it, as far as it is not there already.
   */
  async hold(version: number, stores: Readonly<Record<string, Store>> = {}): Promise<void> {
    await this.#page.evaluate(
      ([asked, wanted]) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('sri2', asked);
          opening.addEventListener('upgradeneeded', () => {
            for (const [name, { key, indexes = {} }] of Object.entries(wanted)) {
              if (opening.result.objectStoreNames.contains(name)) continue;
              const store = opening.result.createObjectStore(name, { keyPath: key });
              for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
            }
          });
          opening.addEventListener('success', () => {
            // Kept, or the browser may take it for forgotten and close it.
            Reflect.set(globalThis, 'held', opening.result);
            resolve();
          });
          opening.addEventListener('error', () => reject(new Error(opening.error?.message)));
        }),
      [version, stores] as const,
    );
  }

  /** Lets go of it: as when its tab is closed. */
  async letGo(): Promise<void> {
    await this.#page.evaluate(() => {
      const held: unknown = Reflect.get(globalThis, 'held');
      if (held instanceof IDBDatabase) held.close();
    });
  }

  async put(store: string, row: object): Promise<void> {
    await this.#page.evaluate(
      async ([name, stored]) => {
        const held: IDBDatabase = Reflect.get(globalThis, 'held');
        const transaction = held.transaction(name, 'readwrite');
        transaction.objectStore(name).put(stored);
        await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      },
      [store, row] as const,
    );
  }

  /** Deletes it, as the browser's own settings would. */
  async delete(): Promise<void> {
    await this.#page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('sri2').addEventListener('success', resolve);
        }),
    );
  }

  /** Its version and the names in it, without changing either; null where there is none. */
  async state(): Promise<{ version: number; stores: string[] } | null> {
    return this.#page.evaluate(async () => {
      const found = (await indexedDB.databases()).find(({ name }) => name === 'sri2');
      if (found === undefined) return null;
      const opened = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('sri2');
        opening.addEventListener('success', () => resolve(opening.result));
      });
      const state = { version: opened.version, stores: [...opened.objectStoreNames] };
      opened.close();
      return state;
    });
  }

  /** Everything in one of its stores. */
  async rows(store: string): Promise<readonly unknown[]> {
    return this.#page.evaluate(async (name) => {
      const opened = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('sri2');
        opening.addEventListener('success', () => resolve(opening.result));
      });
      const reading = opened.transaction(name).objectStore(name).getAll();
      await new Promise((resolve) => reading.addEventListener('success', resolve));
      opened.close();
      return reading.result as unknown[];
    }, store);
  }
}
