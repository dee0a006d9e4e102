import { sheetsInOrder } from '#domain/journey/sheet-order.ts';
import { type Action, actionRecord } from '#domain/records/action.ts';
import type { Merging } from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { type Reflection, reflectionRecord } from '#domain/records/reflection.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { type Review, reviewRecord } from '#domain/records/review.ts';
import { type Sheet, sheetRecord } from '#domain/records/sheet.ts';
import { type Conflict, conflictsIn } from './conflicts.ts';

/** A field of one of a review's records that was changed in two places. */
export type ReviewConflict = { readonly conflict: Conflict } & (
  | { readonly kind: 'review'; readonly record: Review }
  | { readonly kind: 'sheet'; readonly record: Sheet }
  | { readonly kind: 'reflection'; readonly record: Reflection }
  | { readonly kind: 'action'; readonly record: Action }
);

/** Everything in a review that somebody has to choose for, in the order of the journey. */
export function conflictsInReview(open: OpenReview): readonly ReviewConflict[] {
  return [
    ...found(reviewRecord, [open.review], (it) => ({ kind: 'review', ...it })),
    ...found(sheetRecord, sheetsInTurn(open), (it) => ({ kind: 'sheet', ...it })),
    ...found(reflectionRecord, reflectionsInTurn(open), (it) => ({ kind: 'reflection', ...it })),
    ...found(actionRecord, open.actions, (it) => ({ kind: 'action', ...it })),
  ];
}

/** Tells a conflict from every other of its review. */
export function conflictKey({ kind, record, conflict }: ReviewConflict): string {
  const own = 'id' in record ? record.id : record.indicatorId;
  return `${kind} ${own} ${conflict.field}`;
}

type Found<Shape> = { readonly record: Shape; readonly conflict: Conflict };

function found<Shape extends Merging>(
  kind: MergedKind<Shape>,
  records: readonly Shape[],
  as: (it: Found<Shape>) => ReviewConflict,
): readonly ReviewConflict[] {
  return records.flatMap((record) =>
    conflictsIn(kind, record).map((conflict) => as({ record, conflict })),
  );
}

function sheetsInTurn({ instrument, sheets }: OpenReview): readonly Sheet[] {
  const listed = instrument.sources.flatMap((source) => sheetsInOrder(source, sheets));
  return listed.map(({ sheet }) => sheet);
}

function reflectionsInTurn({ instrument, reflections }: OpenReview): readonly Reflection[] {
  return instrument.indicators.flatMap(({ id }) =>
    reflections.filter(({ indicatorId }) => indicatorId === id),
  );
}
