import { type Change, changeKeys, partOf } from './change.ts';
import { database } from './database.ts';
import { type StorageFailure, storageFailure } from './failure.ts';
import { type Numbered, putInJournal, writeFromJournal } from './journal.ts';
import { tellOfJournal } from './journal-news.ts';
import { persistently } from './persistently.ts';
import { abandonReplacing } from './replace.ts';
import { createSaveState, saveState, type SaveState, type SaveStateHolder } from './save-state.ts';
import { thisTab } from './this-tab.ts';

/**
 * Writes every change at once and knows what has become of each. Nothing is held back to be
 * written later: an edit made in the instant before the page goes must be on its way already.
 * IndexedDB runs the writes to one table in the order they were asked for.
 */
export function createSaver(
  writeChange: (
    change: Change,
    number: number,
    along: readonly Numbered[],
  ) => Promise<void> = write,
  now: () => Date = () => new Date(),
  told: SaveStateHolder = createSaveState(),
) {
  const failed = new Map<string, Numbered>();
  const latest = new Map<string, Numbered>();
  let failure: StorageFailure = 'unavailable';
  let savedAt: Date | null = null;
  let count = 0;

  function settle(): void {
    told.become(currentState(), unsaved());
  }

  function currentState(): SaveState {
    if (latest.size > 0) return { kind: 'saving' };
    if (failed.size > 0) return { kind: 'failed', failure, unsaved: unsaved() };
    return savedAt === null ? { kind: 'idle' } : { kind: 'saved', at: savedAt };
  }

  const unsaved = (): readonly Change[] => partsOf(failed);

  /**
   * Resolves when the change is durable (true) or has failed and is kept (false). No change is saved
   * at once.
   *
   * @param along what belongs to it: all of it is written in one transaction, or none of it is.
   */
  async function save(change: Change | null, ...along: readonly Change[]): Promise<boolean> {
    if (change === null) return true;
    const first = counted(change);
    const others = along.map(counted);
    const mine = new Map([first, ...others].flatMap(byKey));
    for (const [key, each] of mine) {
      // Taken out first, so that the newest change stands last.
      latest.delete(key);
      latest.set(key, each);
    }
    putInJournal(database, thisTab, mine);
    settle();
    const error = await writeChange(change, first.number, others).then(
      () => null,
      (thrown: unknown) => ({ thrown }),
    );
    for (const [key, each] of [...mine].filter(([it, own]) => latest.get(it) === own)) {
      latest.delete(key);
      if (error === null) failed.delete(key);
      else failed.set(key, each);
    }
    if (error === null) savedAt = now();
    else failure = storageFailure(error.thrown);
    settle();
    return error === null;
  }

  function counted(change: Change): Numbered {
    return { change, number: (count += 1) };
  }

  /** @returns what is not written yet. */
  function putDown(): readonly Change[] {
    const waiting = new Map([...failed, ...latest]);
    putInJournal(database, thisTab, waiting);
    return partsOf(waiting);
  }

  return {
    save,
    /** Tries again everything that is not saved and is not being written anew already. */
    async retry(): Promise<void> {
      const waiting = [...failed].filter(([key]) => !latest.has(key));
      await Promise.all(waiting.map(([key, { change }]) => save(partOf(change, key))));
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

const write = (change: Change, number: number, along: readonly Numbered[]): Promise<void> =>
  persistently(database, () => writeFromJournal(database, thisTab, { change, number }, ...along));

/** A change by each of the fields that it is about. */
const byKey = (mine: Numbered): (readonly [string, Numbered])[] =>
  changeKeys(mine.change).map((key) => [key, mine]);

/** Of each change, the part that it stands there for. */
function partsOf(waiting: ReadonlyMap<string, Numbered>): readonly Change[] {
  return [...waiting].map(([key, { change }]) => partOf(change, key));
}

export const saver = createSaver(write, () => new Date(), saveState);
export const { save } = saver;

// A reload or a closed tab can come between a keystroke and its write; on a phone, being hidden is
// the last that a page hears.
window.addEventListener('pagehide', () => saver.leave());
window.addEventListener('pageshow', ({ persisted }) => persisted && void saver.retry());
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') saver.flush();
});
