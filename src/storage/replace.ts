import type { IndexableType, Table, Transaction } from 'dexie';
import { decodeRecord, type RecordKind } from '#domain/records/record.ts';
import { database } from './database.ts';
import { WriteRefused } from './failure.ts';

const underWay = new Set<Transaction>();

/**
 * Writes a record where an earlier state of it may stand, in one transaction. What stands there and
 * cannot be read stays untouched: a later app wrote it, or it is damaged and may yet be mended.
 *
 * @param next makes the new state from the one that is stored; from null when there is none.
 * @throws WriteRefused
 */
export async function replace<Shape, Key extends IndexableType>(
  table: Table<unknown, Key>,
  kind: RecordKind<Shape>,
  key: Key,
  next: (stored: Shape | null) => Shape,
): Promise<void> {
  await database.transaction('rw', table, async (transaction) => {
    underWay.add(transaction);
    transaction.on('complete', () => underWay.delete(transaction));
    transaction.on('abort', () => underWay.delete(transaction));
    await table.put(next(readable(kind, await table.get(key))));
  });
}

/** Takes back what is not finished, so that something else can be written at once. */
export function abandonReplacing(): void {
  for (const transaction of underWay) abandon(transaction);
}

/** One that has just finished, and has not yet had time to say so, refuses: it needs nothing more. */
function abandon(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    underWay.delete(transaction);
  }
}

function readable<Shape>(kind: RecordKind<Shape>, stored: unknown): Shape | null {
  if (stored === undefined) return null;
  const result = decodeRecord(kind, stored);
  if (!result.ok) throw new WriteRefused(result.error.reason);
  return result.value;
}
