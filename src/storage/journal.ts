import { type Change, changeKeys, partOf } from './change.ts';
import { inOneGo } from './replace.ts';
import type { Database } from './tables.ts';
import { thisDevice } from './this-device.ts';
import { tableFor, writeTo } from './write.ts';

/** A change, and how many this page had made with it: of two, that tells the newer one. */
export type Numbered = { readonly change: Change; readonly number: number };

/**
 * Puts down changes before they are written, in one transaction that asks nothing and is committed
 * as it is made: one that waits for an answer dies with its page, and a browser that is closed does
 * not always tell its pages. It has a table of its own, so it writes over nothing: the page itself,
 * or else whoever opens the app next, carries the changes out, field by field.
 *
 * @param tab tells this page's entries from those of others.
 * @param waiting the newest for each field alone, by its key: entries come back in no order.
 */
export function putInJournal(
  database: Database,
  tab: string,
  waiting: ReadonlyMap<string, Numbered>,
): void {
  if (waiting.size === 0 || !database.isOpen()) return;
  try {
    // Not "strict": it is there for pages that go, not for a power cut, and no one waits for it.
    const transaction = database.backendDB().transaction('journal', 'readwrite');
    const journal = transaction.objectStore('journal');
    for (const [key, { change, number }] of waiting) {
      journal.put({ ...partOf(change, key), number }, `${tab} ${key}`);
    }
    transaction.commit();
  } catch {
    // The browser has just closed the connection. The write itself opens another one, and tells.
  }
}

/**
 * Writes changes and takes them out of the journal, all in one: what stands in the journal is not
 * written yet, and what is written does not stand in it, whenever anybody looks. Otherwise an old
 * entry could come back over what was entered since. A newer one in its place stays.
 */
export async function writeFromJournal(
  database: Database,
  tab: string,
  ...changes: readonly Numbered[]
): Promise<void> {
  await thisDevice(database);
  const tables = new Set(changes.map(({ change }) => tableFor(database, change)));
  await inOneGo([database.journal, ...tables], async () => {
    for (const { change } of changes) await writeTo(database, change);
    for (const each of changes) await takeOut(database, tab, each);
  });
}

async function takeOut(
  database: Database,
  tab: string,
  { change, number }: Numbered,
): Promise<void> {
  const keys = changeKeys(change).map((key) => `${tab} ${key}`);
  const entries = await database.journal.bulkGet(keys);
  await database.journal.bulkDelete(keys.filter((_, at) => !isNewer(entries[at], number)));
}

function isNewer(entry: unknown, number: number): boolean {
  const isNumbered = typeof entry === 'object' && entry !== null && 'number' in entry;
  return isNumbered && Number(entry.number) > number;
}
