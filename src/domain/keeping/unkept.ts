import { changesIn } from '#domain/merging/versions.ts';
import { actionRecord } from '#domain/records/action.ts';
import type { Moment } from '#domain/records/dates.ts';
import type { Merging } from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { sheetRecord } from '#domain/records/sheet.ts';

/** How often each record of a review had been changed when a backup was made of it, by record. */
export type KeptState = Readonly<Record<string, number>>;

/** How many records of a review are in no backup as they are now. */
export type Unkept = {
  readonly plan: number;
  readonly sheets: number;
  readonly reflections: number;
  readonly actions: number;
};

/** What a backup of these records will be remembered by. */
export function keptState(records: ReviewRecords): KeptState {
  return Object.fromEntries([
    ...states(reviewRecord, [records.review]),
    ...states(sheetRecord, records.sheets),
    ...states(reflectionRecord, records.reflections),
    ...states(actionRecord, records.actions),
  ]);
}

/**
 * What is new or has changed since the last backup of the review; all of it where there is none.
 * What is in the bin is no work that could be lost: see `isDeletionUnkept`.
 */
export function unkept(records: ReviewRecords, kept: KeptState = {}): Unkept {
  const count = <Shape extends Merging>(kind: MergedKind<Shape>, all: readonly Shape[]): number =>
    changedSince(kind, all, kept).length;
  return {
    plan: count(reviewRecord, [records.review]),
    sheets: count(sheetRecord, records.sheets.filter(isThere)),
    reflections: count(reflectionRecord, records.reflections),
    actions: count(actionRecord, records.actions.filter(isThere)),
  };
}

/** Whether something was deleted of which no backup knows: others that read it are to hear of it. */
export function isDeletionUnkept(records: ReviewRecords, kept: KeptState = {}): boolean {
  const sheets = records.sheets.filter((sheet) => !isThere(sheet));
  const actions = records.actions.filter((action) => !isThere(action));
  return (
    changedSince(sheetRecord, sheets, kept).length > 0 ||
    changedSince(actionRecord, actions, kept).length > 0
  );
}

/** One figure for how much there is to lose: every record counts the same. */
export function amountOf({ plan, sheets, reflections, actions }: Unkept): number {
  return plan + sheets + reflections + actions;
}

/** Several reviews together. */
export function together(all: readonly Unkept[]): Unkept {
  const sum = (part: keyof Unkept): number => all.reduce((total, each) => total + each[part], 0);
  return {
    plan: sum('plan'),
    sheets: sum('sheets'),
    reflections: sum('reflections'),
    actions: sum('actions'),
  };
}

const isThere = ({ deletedAt }: { readonly deletedAt: Moment | null }): boolean =>
  deletedAt === null;

function changedSince<Shape extends Merging>(
  kind: MergedKind<Shape>,
  records: readonly Shape[],
  kept: KeptState,
): readonly (readonly [string, number])[] {
  return states(kind, records).filter(([key, changes]) => kept[key] !== changes);
}

function states<Shape extends Merging>(
  kind: MergedKind<Shape>,
  records: readonly Shape[],
): (readonly [string, number])[] {
  return records.map((record) => [`${kind.name} ${kind.keyOf(record)}`, changesOf(record)]);
}

/** Grows with every change, here or taken in from elsewhere. */
function changesOf({ edits, conflicts }: Merging): number {
  const beside = Object.values(conflicts).flatMap((versions) => versions.map((it) => it.edits));
  return [...Object.values(edits), ...beside].reduce((sum, each) => sum + changesIn(each), 0);
}
