import { amountOf } from '#domain/keeping/unkept.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { backupMarks } from '#storage/backup-marks.ts';
import { useLive } from '#storage/live.ts';
import { reviewKept, type ReviewKept } from './review-kept.ts';
import { backupInWords, inWords } from './unkept-words.ts';

/** Whether there is a backup of a review, and what has come since. */
export function KeptSoFar({ records }: { records: ReviewRecords }) {
  const marks = useLive(backupMarks, []);
  if (!marks?.ok) return null;
  return <p>{sentences(reviewKept(records, marks.value))}</p>;
}

function sentences({ records, mark, unkept }: ReviewKept): string {
  if (mark === null) {
    return records.review.isExample
      ? 'The example comes with the app, so it needs no backup.'
      : 'There is no backup of this review yet.';
  }
  const since =
    amountOf(unkept) === 0 ? 'Nothing has changed since.' : `Not in it yet: ${inWords(unkept)}.`;
  return `Last backup: ${backupInWords(mark)}. ${since}`;
}
