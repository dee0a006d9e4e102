import { type Change, changeKeys, partOf } from './change.ts';
import { database } from './database.ts';
import { type StorageFailure, storageFailure } from './failure.ts';
import { clearJournal, putInJournal } from './journal.ts';
import { tellOfJournal } from './journal-news.ts';
import { persistently } from './persistently.ts';
import { abandonReplacing } from './replace.ts';
import { createSaveState, saveState, type SaveState, type SaveStateHolder } from './save-state.ts';
import { thisTab } from './this-tab.ts';
import { writeTo } from './write.ts';

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
  let isInJournal = false;

  function settle(): void {
    told.become(currentState(), [...failed.values()]);
    if (isInJournal && latest.size === 0 && failed.size === 0) void forgetJournal();
  }

  function currentState(): SaveState {
    if (latest.size > 0) return { kind: 'saving' };
    if (failed.size > 0) return { kind: 'failed', failure, unsaved: [...failed.values()] };
    return savedAt === null ? { kind: 'idle' } : { kind: 'saved', at: savedAt };
  }

  /** Resolves when the change is durable (true) or has failed and is kept (false). No change is saved at once. */
  async function save(change: Change | null): Promise<boolean> {
    if (change === null) return true;
    const keys = changeKeys(change);
    for (const key of keys) {
      // Taken out first, so that the newest change stands last.
      latest.delete(key);
      latest.set(key, change);
    }
    settle();
    const error = await writeChange(change).then(
      () => null,
      (thrown: unknown) => ({ thrown }),
    );
    for (const key of keys.filter((it) => latest.get(it) === change)) {
      latest.delete(key);
      if (error === null) failed.delete(key);
      else failed.set(key, partOf(change, key));
    }
    if (error === null) savedAt = now();
    else failure = storageFailure(error.thrown);
    settle();
    return error === null;
  }

  async function forgetJournal(): Promise<void> {
    isInJournal = false;
    // Should it not work now, the entries do no harm: they say what has been written already.
    await clearJournal(database, thisTab).catch(() => {});
  }

  /** @returns what is not written yet. */
  function putDown(): readonly Change[] {
    const waiting = new Map([...failed, ...latest]);
    for (const [key, change] of waiting) waiting.set(key, partOf(change, key));
    isInJournal ||= waiting.size > 0;
    putInJournal(database, thisTab, waiting);
    return [...waiting.values()];
  }

  return {
    save,
    /** Tries again everything that is not saved and is not being written anew already. */
    async retry(): Promise<void> {
      const waiting = [...failed].filter(([key]) => !latest.has(key));
      await Promise.all(waiting.map(([, change]) => save(change)));
    },
    /** Puts down what is not written yet, because the page may be gone before it is through. */
    flush(): void {
      if (putDown().length > 0) tellOfJournal();
    },
    /** The same where the page goes for sure: what it has on its way makes room, and others take over. */
    leave(): void {
      abandonReplacing();
      const left = putDown();
      if (left.length > 0) tellOfJournal(left);
    },
    state: told.now,
    subscribe: told.subscribe,
  };
}

const write = (change: Change): Promise<void> =>
  persistently(database, () => writeTo(database, change));

export const saver = createSaver(write, () => new Date(), saveState);
export const { save } = saver;

// A reload or a closed tab can come between a keystroke and its write; on a phone, being hidden is
// the last that a page hears.
window.addEventListener('pagehide', () => saver.leave());
window.addEventListener('pageshow', ({ persisted }) => persisted && void saver.retry());
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') saver.flush();
});
