import { type Change, changeKey, write } from './change.ts';
import { type StorageFailure, storageFailure } from './failure.ts';
import { flush } from './flush.ts';
import { createSaveState, saveState, type SaveState, type SaveStateHolder } from './save-state.ts';

/**
 * Writes every change at once and knows what has become of each. Nothing is held back to be
 * written later: an edit made in the instant before the page goes must be on its way already.
 * IndexedDB runs the writes to one table in the order they were asked for.
 */
export function createSaver(
  writeChange: (change: Change) => Promise<void> = write,
  now: () => Date = () => new Date(),
  told: SaveStateHolder = createSaveState(),
) {
  const failed = new Map<string, Change>();
  const latest = new Map<string, Change>();
  let failure: StorageFailure = 'unavailable';
  let savedAt: Date | null = null;

  function settle(): void {
    told.become(currentState(), [...failed.values()]);
  }

  function currentState(): SaveState {
    if (latest.size > 0) return { kind: 'saving' };
    if (failed.size > 0) return { kind: 'failed', failure, unsaved: [...failed.values()] };
    return savedAt === null ? { kind: 'idle' } : { kind: 'saved', at: savedAt };
  }

  /** Resolves when the change is durable (true) or has failed and is kept (false). */
  async function save(change: Change): Promise<boolean> {
    const key = changeKey(change);
    // Taken out first, so that the newest change stands last.
    latest.delete(key);
    latest.set(key, change);
    settle();
    const error = await writeChange(change).then(
      () => null,
      (thrown: unknown) => ({ thrown }),
    );
    const isLatest = latest.get(key) === change;
    if (isLatest) latest.delete(key);
    if (error === null) {
      savedAt = now();
      if (isLatest) failed.delete(key);
    } else if (isLatest) {
      failure = storageFailure(error.thrown);
      failed.set(key, change);
    }
    settle();
    return error === null;
  }

  return {
    save,
    /** Tries again everything that is not saved and is not being written anew already. */
    async retry(): Promise<void> {
      const waiting = [...failed].filter(([key]) => !latest.has(key));
      await Promise.all(waiting.map(([, change]) => save(change)));
    },
    /** Makes sure of what is on its way, because the page may be gone before it is through. */
    flush(): void {
      flush([...latest.values()]);
    },
    state: told.now,
    subscribe: told.subscribe,
  };
}

export const saver = createSaver(write, () => new Date(), saveState);
export const { save } = saver;

// A reload or a closed tab can come between a keystroke and its write.
window.addEventListener('pagehide', () => saver.flush());
