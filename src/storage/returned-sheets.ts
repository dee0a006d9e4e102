import type { ReviewId, SheetId } from '#domain/records/ids.ts';
import { decodeRecord } from '#domain/records/record.ts';
import { type Review, reviewRecord } from '#domain/records/review.ts';
import { type Sheet, sheetRecord } from '#domain/records/sheet.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { database } from './database.ts';
import { expected } from './expected.ts';
import type { StorageFailure } from './failure.ts';
import { decodeAll } from './stored.ts';
import type { Database } from './tables.ts';

/** What returned sheets meet here. */
export type BeforeReturns = {
  readonly review: Review;
  /** All of the review's sheets, the bin's among them, and what else stands under the ids. */
  readonly here: readonly Sheet[];
  /** Those of the ids under which something stands that cannot be read. */
  readonly unreadable: readonly SheetId[];
};

/** Reads what sheets with these ids would come to; `review-gone` where it was deleted meanwhile. */
export async function beforeReturns(
  reviewId: ReviewId,
  ids: readonly SheetId[],
  from: Database = database,
): Promise<Result<BeforeReturns, StorageFailure | 'review-gone'>> {
  return expected(() =>
    from.transaction('r', from.reviews, from.sheets, async () => {
      const review = decodeRecord(reviewRecord, await from.reviews.get(reviewId));
      if (!review.ok || review.value.deletedAt !== null) return failed('review-gone' as const);
      const own = decodeAll(sheetRecord, await from.sheets.where({ reviewId }).toArray()).records;
      const named = await from.sheets.bulkGet([...ids]);
      const rows = named.map((row) => (row === undefined ? null : decodeRecord(sheetRecord, row)));
      const others = rows.flatMap((row) =>
        row?.ok === true && row.value.reviewId !== reviewId ? [row.value] : [],
      );
      const unreadable = ids.filter((_, at) => rows[at]?.ok === false);
      return ok({ review: review.value, here: [...own, ...others], unreadable });
    }),
  );
}
