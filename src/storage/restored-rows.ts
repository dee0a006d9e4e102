import { isBlankAction } from '#domain/journey/action-plan.ts';
import { conflictsIn } from '#domain/merging/conflicts.ts';
import { withChoice } from '#domain/merging/edit-record.ts';
import { type Incoming, strongest, takenIn } from '#domain/merging/incoming.ts';
import { type Action, actionRecord } from '#domain/records/action.ts';
import type { DeviceId, Merging } from '#domain/records/edits.ts';
import type { ReviewId } from '#domain/records/ids.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { hasReflection, type Reflection, reflectionRecord } from '#domain/records/reflection.ts';
import { type Review, reviewRecord } from '#domain/records/review.ts';
import { isEmptySheet, type Sheet, sheetRecord } from '#domain/records/sheet.ts';
import type { RecordTable, WrittenRow } from './put-back.ts';

/** What restoring has to know of one kind of record. */
export type RestoredRows<Shape extends Merging> = {
  readonly table: RecordTable;
  readonly kind: MergedKind<Shape>;
  keyOf(record: Shape): WrittenRow['key'];
  reviewOf(record: Shape): ReviewId;
  /** Whether it shows on a screen: it is not in the bin, and there is something in it. */
  isSeen(record: Shape): boolean;
  takeIn(here: Shape | null, there: Shape): Incoming<Shape>;
};

export function reviewRows(device: DeviceId): RestoredRows<Review> {
  return {
    table: 'reviews',
    kind: reviewRecord,
    keyOf: ({ id }) => id,
    reviewOf: ({ id }) => id,
    isSeen: ({ deletedAt }) => deletedAt === null,
    takeIn: (here, there) => {
      const incoming = takenIn(reviewRecord, here, there);
      const isWoken = there.deletedAt === null && here !== null && here.deletedAt !== null;
      return isWoken ? outOfBin(incoming, device) : incoming;
    },
  };
}

export const SHEET_ROWS: RestoredRows<Sheet> = {
  table: 'sheets',
  kind: sheetRecord,
  keyOf: ({ id }) => id,
  reviewOf: ({ reviewId }) => reviewId,
  isSeen: (sheet) => sheet.deletedAt === null && !isEmptySheet(sheet),
  takeIn: (here, there) => takenIn(sheetRecord, here, there),
};

export const REFLECTION_ROWS: RestoredRows<Reflection> = {
  table: 'reflections',
  kind: reflectionRecord,
  keyOf: ({ reviewId, indicatorId }) => [reviewId, indicatorId],
  reviewOf: ({ reviewId }) => reviewId,
  isSeen: hasReflection,
  takeIn: (here, there) => takenIn(reflectionRecord, here, there),
};

export const ACTION_ROWS: RestoredRows<Action> = {
  table: 'actions',
  kind: actionRecord,
  keyOf: ({ id }) => id,
  reviewOf: ({ reviewId }) => reviewId,
  isSeen: (action) => action.deletedAt === null && !isBlankAction(action),
  takeIn: (here, there) => takenIn(actionRecord, here, there),
};

/** A review that is in the bin here comes out of it: that is what it is restored for. */
function outOfBin({ standing, merged }: Incoming<Review>, device: DeviceId): Incoming<Review> {
  const kept = withChoice(reviewRecord, merged, 'deletedAt', null, device);
  const toChoose = conflictsIn(reviewRecord, kept).length;
  const outcome = toChoose > 0 ? 'conflicting' : 'newer';
  return { standing: strongest([standing, outcome]), merged: kept, toChoose };
}
