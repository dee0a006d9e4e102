import type { Source } from '#domain/instrument/instrument.ts';
import type { ReviewId } from '#domain/records/ids.ts';
import { decodeRecord } from '#domain/records/record.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { isEmptySheet, type Sheet, sheetRecord } from '#domain/records/sheet.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { type FreshSheet, newSheets } from '#domain/spreadsheet/new-sheets.ts';
import { database } from './database.ts';
import { expected } from './expected.ts';
import type { StorageFailure } from './failure.ts';
import { putBack } from './put-back.ts';
import { decodeAll } from './stored.ts';
import type { Database } from './tables.ts';

/**
 * - `review-gone`: the review has been deleted in the meantime.
 * - `has-one`: the source has one sheet in all, and there it is.
 * - `changed-since`: one of the sheets has been changed since it was added.
 */
export type AddedFailure = StorageFailure | 'review-gone' | 'has-one' | 'changed-since';

/**
 * Adds a file's sheets to a source: all of them in one transaction, or none. They are numbered in it,
 * so that another tab cannot give the same numbers.
 */
export async function addSheets(
  reviewId: ReviewId,
  source: Source,
  inFile: readonly FreshSheet[],
  into: Database = database,
): Promise<Result<readonly Sheet[], AddedFailure>> {
  return expected(() =>
    into.transaction('rw', into.reviews, into.sheets, async () => {
      const review = decodeRecord(reviewRecord, await into.reviews.get(reviewId));
      if (!review.ok || review.value.deletedAt !== null) return failed('review-gone' as const);
      const rows = await into.sheets.where({ reviewId, sourceId: source.id }).toArray();
      const here = decodeAll(sheetRecord, rows).records;
      if (source.single && here.some(isThere)) return failed('has-one' as const);
      const sheets = newSheets(reviewId, source, inFile, here);
      for (const sheet of sheets) await into.sheets.add(sheet);
      return ok(sheets);
    }),
  );
}

/** Takes away sheets that were added: all of them, or none where one is not as it was any more. */
export async function undoAddSheets(
  sheets: readonly Sheet[],
  from: Database = database,
): Promise<Result<null, AddedFailure>> {
  return expected(() =>
    putBack(
      from,
      sheets.map((after) => ({ table: 'sheets', key: after.id, before: undefined, after })),
    ),
  );
}

/** What has been left empty is no sheet yet, and counts nowhere. */
function isThere(sheet: Sheet): boolean {
  return sheet.deletedAt === null && !isEmptySheet(sheet);
}
