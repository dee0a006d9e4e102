import type { ReviewId } from '#domain/records/ids.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { useLive } from '#storage/live.ts';
import { sheetsWithCodes } from '#storage/sheets.ts';

const NONE: readonly Sheet[] = [];

/**
 * The sheets of a review that have a code, those in the bin among them.
 *
 * @param isWanted false while nobody types a code: every answer that is stored would have all sheets
 *   of the review read again.
 */
export function useCodedSheets(review: ReviewId, isWanted = true): readonly Sheet[] {
  const read = async () => (isWanted ? sheetsWithCodes(review) : { records: NONE, unreadable: [] });
  const live = useLive(read, [review, isWanted]);
  return live?.ok ? live.value.records : NONE;
}
