import * as fc from 'fast-check';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { actionRecord } from '#domain/records/action.ts';
import type { Merging } from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { sheetRecord } from '#domain/records/sheet.ts';
import { anyAction, anyReflection, anyReview, anySheet, anyWholeReview } from './any-records.ts';
import { changedApart } from './full-backup.ts';
import { idOf } from './ids.ts';

/** So many random reviews, no two records with one id: the same ones for the same seed. */
export function manyReviews(
  instrument: Instrument,
  count: number,
  seed: number,
): readonly ReviewRecords[] {
  const samples = fc.sample(anyEditedReview(instrument), { numRuns: count, seed });
  return samples.map((records, nth) => withOwnIds(records, `random ${nth}`));
}

/** Any review with, among its records, one of each kind that has edits and conflicts in it. */
function anyEditedReview(instrument: Instrument): fc.Arbitrary<ReviewRecords> {
  const [{ id: source } = { id: '' }] = instrument.sources;
  const [{ id: indicator } = { id: '' }] = instrument.indicators;
  return fc
    .record({
      whole: anyWholeReview(instrument),
      review: anyChangedApart(reviewRecord, anyReview(instrument)),
      sheet: anyChangedApart(sheetRecord, anySheet(instrument, source, 99)),
      reflection: anyChangedApart(reflectionRecord, anyReflection(indicator)),
      action: anyChangedApart(actionRecord, anyAction(instrument, 'edited')),
    })
    .map(({ whole, review, sheet, reflection, action }) => ({
      review,
      sheets: [...whole.sheets, sheet],
      reflections: [
        ...whole.reflections.filter(({ indicatorId }) => indicatorId !== reflection.indicatorId),
        reflection,
      ],
      actions: [...whole.actions, action],
    }));
}

/** A record that two devices have each made something else of. */
function anyChangedApart<Shape extends Merging>(
  kind: MergedKind<Shape>,
  any: fc.Arbitrary<Shape>,
): fc.Arbitrary<Shape> {
  return fc
    .tuple(any, any, any)
    .map(([record, here, there]) => changedApart(kind, record, [here, there]));
}

function withOwnIds(records: ReviewRecords, name: string): ReviewRecords {
  const reviewId = idOf.review(name);
  return {
    review: { ...records.review, id: reviewId },
    sheets: records.sheets.map((it) => ({ ...it, reviewId, id: idOf.sheet(`${name} ${it.id}`) })),
    reflections: records.reflections.map((it) => ({ ...it, reviewId })),
    actions: records.actions.map((it) => ({
      ...it,
      reviewId,
      id: idOf.action(`${name} ${it.id}`),
    })),
  };
}
