/**
 * What has happened to the database as a whole, for every screen to know of.
 *
 * - `blocked`: another tab holds an older state of it open; it goes on when that one is closed.
 * - `newer-version`: a newer app has changed it; this tab writes no more.
 * - `removed`: somebody deleted it under the app; this tab writes no more, and makes no new one.
 */
export type StorageNews = 'blocked' | 'newer-version' | 'removed' | null;

/** Small, and without the database: the shell of the app listens from the first moment. */
export function createStorageNews() {
  const listeners = new Set<() => void>();
  let news: StorageNews = null;
  return {
    now: (): StorageNews => news,
    become: (next: StorageNews): void => {
      news = next;
      for (const listener of listeners) listener();
    },
    /** @returns what ends it. */
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const storageNews = createStorageNews();
