import { mergeRecords } from '#domain/merging/merge-record.ts';
import { actionRecord } from '#domain/records/action.ts';
import type { Merging } from '#domain/records/edits.ts';
import type { ReviewId } from '#domain/records/ids.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { sheetRecord } from '#domain/records/sheet.ts';
import { allWritten } from './written.ts';

/**
 * A review as this tab knows it without asking storage: as it was when it was last read, and with
 * what this tab has written since.
 */
export function rememberedReview(read: ReviewRecords): ReviewRecords {
  const { id } = read.review;
  const reviews = allWritten(reviewRecord).filter((review) => review.id === id);
  return {
    review: reviews.reduce((all, own) => mergeRecords(reviewRecord, all, own), read.review),
    sheets: together(sheetRecord, read.sheets, id),
    reflections: together(reflectionRecord, read.reflections, id),
    actions: together(actionRecord, read.actions, id),
  };
}

function together<Shape extends Merging & { readonly reviewId: ReviewId }>(
  kind: MergedKind<Shape>,
  read: readonly Shape[],
  reviewId: ReviewId,
): readonly Shape[] {
  const records = new Map(read.map((record) => [kind.keyOf(record), record]));
  for (const own of allWritten(kind).filter((record) => record.reviewId === reviewId)) {
    const key = kind.keyOf(own);
    const known = records.get(key);
    records.set(key, known === undefined ? own : mergeRecords(kind, known, own));
  }
  return [...records.values()];
}
