import type { ReviewRecords } from '#domain/records/review-records.ts';
import { useLive } from '#storage/live.ts';
import { withChanges } from '#storage/unsaved.ts';
import { useUnsaved } from '#storage/use-unsaved.ts';
import { readWhole } from '#storage/whole-review.ts';

/**
 * A review as a backup has it: with what is in the bin, and with what could not be saved.
 *
 * @param open what a screen has of it, which is all there is where storage cannot be read.
 */
export function useWholeReview(open: ReviewRecords): ReviewRecords {
  const unsaved = useUnsaved();
  const { review } = open;
  const stored = useLive(() => readWhole(review), [review]);
  if (!stored?.ok) return open;
  return withChanges([stored.value.records], unsaved)[0] ?? open;
}
