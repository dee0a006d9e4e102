import type { Table } from 'dexie';
import { isSame } from '#domain/records/canonical.ts';
import type { Merging } from '#domain/records/edits.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import type { Database } from './tables.ts';
import { forgetWritten } from './written.ts';

export type RecordTable = 'reviews' | 'sheets' | 'reflections' | 'actions';

export const RECORD_TABLES: readonly RecordTable[] = [
  'reviews',
  'sheets',
  'reflections',
  'actions',
];

/** One row that was written, and what stood there: all that is needed to undo it. */
export type WrittenRow = {
  readonly table: RecordTable;
  readonly key: string | [string, string];
  /** As it was stored, readable or not; undefined where there was nothing. */
  readonly before: unknown;
  readonly after: Merging;
};

/** What is stored for a row now; undefined where there is nothing. */
export function rowNow(
  from: Database,
  { table, key }: Pick<WrittenRow, 'table' | 'key'>,
): Promise<unknown> {
  return from.table<unknown, WrittenRow['key']>(table).get(key);
}

/**
 * Puts rows back to what stood there before they were written: all of them in one transaction, or
 * none where any has been changed since.
 */
export async function putBack(
  into: Database,
  rows: readonly WrittenRow[],
): Promise<Result<null, 'changed-since'>> {
  const undone = await into.transaction('rw', [...RECORD_TABLES], async () => {
    for (const row of rows) {
      if (!isSame(await rowNow(into, row), row.after)) return failed('changed-since' as const);
    }
    for (const name of RECORD_TABLES) {
      await putBackIn(
        into.table(name),
        rows.filter(({ table }) => table === name),
      );
    }
    return ok(null);
  });
  if (undone.ok) forgetWritten();
  return undone;
}

async function putBackIn(
  table: Table<unknown, WrittenRow['key']>,
  rows: readonly WrittenRow[],
): Promise<void> {
  const added = rows.filter(({ before }) => before === undefined);
  const changed = rows.filter(({ before }) => before !== undefined);
  await table.bulkDelete(added.map(({ key }) => key));
  await table.bulkPut(changed.map(({ before }) => before));
}
