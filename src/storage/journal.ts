import * as z from 'zod/mini';
import { actionRecord } from '#domain/records/action.ts';
import { preferencesRecord } from '#domain/records/preferences.ts';
import { decodeRecord, type RecordKind } from '#domain/records/record.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { sheetRecord } from '#domain/records/sheet.ts';
import type { Change } from './change.ts';
import type { Database } from './tables.ts';
import { writeTo } from './write.ts';

/**
 * Puts down changes in the moment their page goes. A transaction that waits for an answer dies with
 * its page; this one waits for nothing and is committed as it is asked for. It has a table of its
 * own, so it writes over nothing: the tabs that are open, or else whoever opens the app next, carry
 * the changes out, field by field.
 *
 * @param tab tells this page's entries from those of others.
 * @param changes the newest for each field alone, by its key: entries come back in no order.
 */
export function putInJournal(
  database: Database,
  tab: string,
  changes: ReadonlyMap<string, Change>,
): void {
  if (changes.size === 0 || !database.isOpen()) return;
  const transaction = database.backendDB().transaction('journal', 'readwrite');
  const journal = transaction.objectStore('journal');
  for (const [key, change] of changes) journal.put(change, `${tab} ${key}`);
  transaction.commit();
}

/** Takes back this page's own entries: it lived on, and has written them itself. */
export async function clearJournal(database: Database, tab: string): Promise<void> {
  await database.journal.where(':id').startsWith(`${tab} `).delete();
}

/**
 * Carries out what other pages left behind, and takes it out of the journal. What cannot be read,
 * or would have to be written over something unreadable, is left where it is.
 *
 * @param tab the page that asks: it writes its own changes by itself.
 */
export async function carryOutJournal(database: Database, tab: string): Promise<void> {
  const entries = await database.journal.toCollection().primaryKeys();
  for (const key of entries.filter((entry) => !entry.startsWith(`${tab} `))) {
    const isDone = await carryOut(database, await database.journal.get(key));
    if (isDone) await database.journal.delete(key);
  }
}

/** @returns whether it is done. What is not stays as it is, and nothing else is the worse for it. */
export async function carryOut(database: Database, left: unknown): Promise<boolean> {
  const change = decodeChange(left);
  if (change === null) return false;
  return writeTo(database, change).then(
    () => true,
    () => false,
  );
}

const Entry = z.object({
  kind: z.literal(['review', 'sheet', 'reflection', 'action', 'preferences']),
  record: z.unknown(),
  fields: z.optional(z.array(z.string())),
});

/** From the journal or from a file: a change, or null for anything that is not one. */
export function decodeChange(stored: unknown): Change | null {
  const entry = Entry.safeParse(stored);
  if (!entry.success) return null;
  const { kind, record, fields = [] } = entry.data;
  const read = <Shape>(as: RecordKind<Shape>): Shape | null => {
    const result = decodeRecord(as, record);
    return result.ok ? result.value : null;
  };
  switch (kind) {
    case 'review':
      return whole(read(reviewRecord), (it) => ({ kind, record: it, fields }));
    case 'sheet':
      return whole(read(sheetRecord), (it) => ({ kind, record: it, fields }));
    case 'reflection':
      return whole(read(reflectionRecord), (it) => ({ kind, record: it, fields }));
    case 'action':
      return whole(read(actionRecord), (it) => ({ kind, record: it, fields }));
    case 'preferences':
      return whole(read(preferencesRecord), (it) => ({ kind, record: it }));
  }
}

function whole<Shape>(record: Shape | null, change: (record: Shape) => Change): Change | null {
  return record === null ? null : change(record);
}
