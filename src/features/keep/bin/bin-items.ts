import { findSource, type Instrument } from '#domain/instrument/instrument.ts';
import { daysLeft } from '#domain/keeping/bin.ts';
import type { Action } from '#domain/records/action.ts';
import type { Moment } from '#domain/records/dates.ts';
import type { Review } from '#domain/records/review.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { paths } from '#features/paths.ts';
import type { BinContents, InReview } from '#storage/bin.ts';
import { type Change, edited } from '#storage/change.ts';

/** One thing in the bin, as it is shown. */
export type BinItem = {
  readonly key: string;
  /** "Harbour View", "Care plan 3", "A response", "Ring back". */
  readonly name: string;
  /** What it is part of: "Care plans, Harbour View". */
  readonly place: string;
  readonly daysLeft: number;
  /** It was changed elsewhere as well: the calendar alone does not take it away. */
  readonly isContested: boolean;
  /** Where it is once it has been brought back. */
  readonly href: string;
  /** What brings it back. */
  readonly back: Change | null;
};

/** The words that a review was made with; undefined where the app does not have them. */
export type InstrumentOf = (review: Review) => Instrument | undefined;

/**
 * What is in the bin, what was deleted last first, by whole days. Within a day the order is by name
 * and then by chance: when exactly something was deleted says nothing that anybody needs, and of
 * people's sheets it could say too much.
 */
export function binItems(
  { reviews, sheets, actions }: BinContents,
  instrumentOf: InstrumentOf,
  now: Moment,
): readonly BinItem[] {
  const left = ({ deletedAt }: { readonly deletedAt: Moment | null }): number =>
    daysLeft(deletedAt ?? now, now);
  return [
    ...reviews.map((review) => ({ ...reviewItem(review), daysLeft: left(review) })),
    ...sheets.map((it) => ({ ...sheetItem(it, instrumentOf), daysLeft: left(it.record) })),
    ...actions.map((it) => ({ ...actionItem(it), daysLeft: left(it.record) })),
  ].toSorted(inOrder);
}

function reviewItem(review: Review) {
  return {
    key: review.id,
    name: review.service.name,
    place: review.isExample ? 'The example' : 'A whole review',
    isContested: false,
    href: paths.review(review.id),
    back: edited.review(review, { ...review, deletedAt: null }),
  };
}

function sheetItem({ record, review, isContested }: InReview<Sheet>, instrumentOf: InstrumentOf) {
  const instrument = instrumentOf(review);
  const source = instrument && findSource(instrument, record.sourceId);
  const service = review.service.name;
  return {
    key: record.id,
    name: source ? sheetName(record, source.sheet.one) : 'A sheet',
    place: source ? `${source.name}, ${service}` : service,
    isContested,
    href: paths.source(review.id, record.sourceId),
    back: edited.sheet(record, { ...record, deletedAt: null }),
  };
}

/** A person's sheet has no number, and gets none here. */
function sheetName({ number }: Sheet, one: string): string {
  return number === null ? `A ${one.toLowerCase()}` : `${one} ${number}`;
}

function actionItem({ record, review, isContested }: InReview<Action>) {
  return {
    key: record.id,
    name: record.what.trim() || 'An action',
    place: `Action plan, ${review.service.name}`,
    isContested,
    href: paths.act(review.id),
    back: edited.action(record, { ...record, deletedAt: null }),
  };
}

function inOrder(a: BinItem, b: BinItem): number {
  return (
    b.daysLeft - a.daysLeft ||
    a.place.localeCompare(b.place) ||
    a.name.localeCompare(b.name) ||
    a.key.localeCompare(b.key)
  );
}
