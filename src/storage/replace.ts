import { Dexie, type IndexableType, type Table, type Transaction } from 'dexie';
import { decodeRecord, type RecordKind } from '#domain/records/record.ts';
import { WriteRefused } from './failure.ts';

const underWay = new Set<Transaction>();

/**
 * Writes a record where an earlier state of it may stand, in one transaction. What stands there and
 * cannot be read stays untouched: a later app wrote it, or it is damaged and may yet be mended.
 *
 * @param next makes the new state from the one that is stored; from null when there is none.
 * @returns what is stored now.
 * @throws WriteRefused
 */
export async function replace<Shape, Key extends IndexableType>(
  table: Table<unknown, Key>,
  kind: RecordKind<Shape>,
  key: Key,
  next: (stored: Shape | null) => Shape,
): Promise<Shape> {
  return inOneGo([table], async () => {
    const record = next(readable(kind, await table.get(key)));
    await table.put(record);
    return record;
  });
}

/** All of it is written or nothing is. Within another one, it is part of that. */
export async function inOneGo<Value>(
  tables: readonly [Table, ...Table[]],
  body: () => Promise<Value>,
): Promise<Value> {
  const outer: Transaction | null = Dexie.currentTransaction;
  if (outer !== null) return body();
  return tables[0].db.transaction('rw', tables, async (transaction) => {
    underWay.add(transaction);
    transaction.on('complete', () => underWay.delete(transaction));
    transaction.on('abort', () => underWay.delete(transaction));
    return body();
  });
}

/**
 * Takes back what is not finished, in the last moment of a page: it would die anyway, and many
 * browsers let nothing else be written before it has.
 */
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
