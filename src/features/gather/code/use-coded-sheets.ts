import type { ReviewId } from '#domain/records/ids.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { useLive } from '#storage/live.ts';
import { sheetsWithCodes } from '#storage/sheets.ts';

const NONE: readonly Sheet[] = [];

/** The sheets of a review that have a code, those in the bin among them. */
export function useCodedSheets(review: ReviewId): readonly Sheet[] {
  const live = useLive(() => sheetsWithCodes(review), [review]);
  return live?.ok ? live.value.records : NONE;
}
