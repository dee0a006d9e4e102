import type { Presence } from './presence.ts';

const listeners = new Set<() => void>();
let was: Presence | null = null;

/** What was here the last time and is not any more; null when all is well. See `watch-presence.ts`. */
export const vanished = {
  now: (): Presence | null => was,
  become: (next: Presence | null): void => {
    was = next;
    for (const listener of listeners) listener();
  },
  /** @returns what ends it. */
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
