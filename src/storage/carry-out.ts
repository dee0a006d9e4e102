import { decodeChange } from './decode-change.ts';
import { inOneGo } from './replace.ts';
import type { Database } from './tables.ts';
import { thisDevice } from './this-device.ts';
import { recordTables, writeTo } from './write.ts';

/**
 * Carries out what other pages have put down and not written, and takes it out of the journal.
 * What cannot be read, or would have to be written over something unreadable, is left where it is.
 *
 * @param tab the page that asks: it writes its own changes by itself.
 */
export async function carryOutJournal(database: Database, tab: string): Promise<void> {
  const entries = await database.journal.toCollection().primaryKeys();
  for (const key of entries.filter((entry) => !entry.startsWith(`${tab} `))) {
    // What gives trouble is left there, and nothing else is the worse for it.
    await carryOutEntry(database, key).catch(() => {});
  }
}

/** In one go as well: a page that is still there may be writing the same at this moment. */
async function carryOutEntry(database: Database, key: string): Promise<void> {
  await thisDevice(database);
  await inOneGo([database.journal, ...recordTables(database)], async () => {
    const change = decodeChange(await database.journal.get(key));
    if (change === null) return;
    await writeTo(database, change);
    await database.journal.delete(key);
  });
}

/**
 * Carries out what a page has told us that it had still to write, in case it did not get that into
 * the journal. What is not a change, or cannot be written, is left alone.
 */
export async function carryOut(database: Database, left: unknown): Promise<void> {
  const change = decodeChange(left);
  if (change !== null) await writeTo(database, change).catch(() => {});
}
