import { describe, expect, test } from 'vitest';
import { amountOf, keptState } from '#domain/keeping/unkept.ts';
import type { BackupMark } from '#domain/records/backup-marks.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { outstanding, reviewKept, reviewsToKeep, sizeOf } from '#features/keep/review-kept.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { anAction, aReview } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';

const instrument = loadV1();

/** A review with as many care plans. */
function reviewOf(name: string, sheets: number, isExample = false): ReviewRecords {
  const reviewId = idOf.review(name);
  return {
    review: aReview({ id: reviewId, isExample }),
    sheets: Array.from({ length: sheets }, (_, index) =>
      aSheet(instrument, { source: 'care-plans', ratings: '4', nth: index + 1, reviewId }),
    ),
    reflections: [],
    actions: [],
  };
}

function markOf(records: ReviewRecords, at: string): BackupMark {
  return { at, name: 'harbour-view.sri2.json', place: 'file', kept: keptState(records) };
}

test('an opened sheet without a mark on it is nothing that could be lost', () => {
  const records = reviewOf('one', 2);
  const opened = aSheet(instrument, { source: 'care-plans', nth: 3 });
  const withOpened = { ...records, sheets: [...records.sheets, opened] };
  expect(reviewKept(withOpened, {}).unkept).toMatchObject({ plan: 1, sheets: 2 });
  expect(sizeOf([withOpened, records])).toEqual({ plan: 2, sheets: 4, reflections: 0, actions: 0 });
});

test('the example comes with the app, and is nothing to keep', () => {
  const mine = reviewOf('mine', 1);
  const all = { reviews: [reviewOf('example', 9, true), mine], unreadable: 0, marks: {} };
  expect(reviewsToKeep(all).map(({ records }) => records)).toEqual([mine]);
});

describe('what is outstanding', () => {
  const [kept, changed, never] = [
    reviewOf('kept', 3),
    reviewOf('changed', 3),
    reviewOf('never', 4),
  ];
  const marks = {
    [kept.review.id]: markOf(kept, '2026-11-20T12:00:00Z'),
    [changed.review.id]: markOf(changed, '2026-11-03T12:00:00Z'),
  };
  const later = { ...changed, actions: [anAction('Ring back')] };

  test('is all that is in no backup, of all reviews together', () => {
    const all = [kept, later, never].map((records) => reviewKept(records, marks));
    expect(outstanding(all).unkept).toEqual({ plan: 1, sheets: 4, reflections: 0, actions: 1 });
  });

  test('goes back to the last backup of what has changed, not of what has not', () => {
    const all = [kept, later, never].map((records) => reviewKept(records, marks));
    expect(outstanding(all).lastBackup).toBe('2026-11-03T12:00:00Z');
    expect(outstanding([reviewKept(never, marks)]).lastBackup).toBeNull();
  });

  test('is nothing where everything is in a backup', () => {
    const all = [kept, changed].map((records) => reviewKept(records, marks));
    expect(amountOf(outstanding(all).unkept)).toBe(0);
  });
});
