import { ok, type Result } from '#domain/result.ts';
import { expected } from '../expected.ts';
import type { StorageFailure } from '../failure.ts';
import type { ComparisonDatabase } from './comparison-database.ts';

/** What a comparison is kept as: rows by name, which their owner packs and reads. */
export type KeptRows = ReadonlyMap<string, unknown>;

/** Everything that is kept; no rows where nothing ever was. */
export function keptRows(database: ComparisonDatabase): Promise<Result<KeptRows, StorageFailure>> {
  return expected(async () => {
    const rows = new Map<string, unknown>();
    await database.kept.each((row, { primaryKey }) => rows.set(primaryKey, row));
    return ok(rows);
  });
}

/**
 * Keeps rows, all or none. What may be shown is decided by what has been shown before, so this has to
 * be done before anything is: a release that was forgotten could be used against another one.
 */
export function keepRows(
  database: ComparisonDatabase,
  rows: KeptRows,
): Promise<Result<null, StorageFailure>> {
  return expected(async () => {
    // One after the other: of many at once, those that worked would stay.
    await database.transaction('rw', database.kept, async () => {
      for (const [name, row] of rows) await database.kept.put(row, name);
    });
    return ok(null);
  });
}

/** Takes everything away, what has been shown included. */
export function forgetRows(database: ComparisonDatabase): Promise<Result<null, StorageFailure>> {
  return expected(async () => {
    await database.kept.clear();
    return ok(null);
  });
}
