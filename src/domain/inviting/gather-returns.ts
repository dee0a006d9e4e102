import { findSource, type Instrument } from '#domain/instrument/instrument.ts';
import { takenIn } from '#domain/merging/incoming.ts';
import { areCopies, mergeRecords } from '#domain/merging/merge-record.ts';
import type { SheetId } from '#domain/records/ids.ts';
import type { Review } from '#domain/records/review.ts';
import { isEmptySheet, type Sheet, sheetRecord } from '#domain/records/sheet.ts';
import { unknownAnswers, withKnownAnswers } from './known-answers.ts';
import type { Outcome, Taken } from './outcome.ts';
import { refusalOf } from './refusal.ts';
import type { ReturnedSheet } from './returned-sheet.ts';

/** What returned sheets come to. */
export type ReturnsPlace = {
  readonly review: Review;
  readonly instrument: Instrument;
  /** All sheets of the review, the bin's among them, and whatever else is stored under their ids. */
  readonly here: readonly Sheet[];
  /** Ids under which something is stored that cannot be read. It is left as it is. */
  readonly unreadable: readonly SheetId[];
};

export type Gathered = {
  /** What becomes of each, in the order in which they were given. */
  readonly outcomes: readonly Outcome[];
  /** What is to be taken in: each sheet once, its copies merged, in the order of their ids. */
  readonly sheets: readonly Sheet[];
};

/**
 * Sorts returned sheets into those that are to be taken in, each once, and the others with a reason.
 * Whatever order they come in, and however often each, the same sheets are taken in.
 */
export function gatherReturns(returns: readonly ReturnedSheet[], place: ReturnsPlace): Gathered {
  const refused = returns.map((one) => refusalOf(one, place));
  const fitting = returns.flatMap(({ sheet }, at) => (refused[at] === null ? [sheet] : []));
  const byId = new Map(
    copiesById(fitting).map((copies) => [copies[0].id, outcomeOf(copies, place)] as const),
  );
  const found = new Map([...byId].map(([id, one]) => [id, amongOthers(one, byId, place)] as const));
  const seen = new Set<SheetId>();
  const outcomes = returns.map(({ sheet }, at): Outcome => {
    const outcome = refused[at] ?? found.get(sheet.id);
    if (outcome === undefined) throw new Error('A returned sheet without an outcome');
    if (!isTaken(outcome)) return outcome;
    const isAgain = seen.has(sheet.id);
    seen.add(sheet.id);
    return isAgain ? { kind: 'again' } : outcome;
  });
  const taken = [...found.values()].filter(isTaken).map(({ sheet }) => sheet);
  return { outcomes, sheets: taken.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

export function isTaken(outcome: Outcome): outcome is Taken {
  return outcome.kind === 'new' || outcome.kind === 'newer';
}

type Copies = readonly [Sheet, ...Sheet[]];

function copiesById(sheets: readonly Sheet[]): readonly Copies[] {
  const copies = new Map<SheetId, Copies>();
  for (const sheet of sheets)
    copies.set(sheet.id, [...(copies.get(sheet.id) ?? []), sheet] as const);
  return [...copies.values()];
}

/** What becomes of a sheet, however many copies of it came. */
function outcomeOf(copies: Copies, place: ReturnsPlace): Outcome {
  const [first] = copies;
  if (place.unreadable.includes(first.id)) return { kind: 'unreadable-here' };
  const here = place.here.find(({ id }) => id === first.id) ?? null;
  const all = here === null ? copies : [here, ...copies];
  const areOne = all.every((copy) => areCopies(sheetRecord, first, copy));
  if (!areOne) return { kind: 'not-as-made' };
  if (here !== null && here.deletedAt !== null) return { kind: 'in-bin' };
  const known = copies.map((copy) => withKnownAnswers(copy, place.instrument));
  const came = known.reduce((one, other) => mergeRecords(sheetRecord, one, other));
  const { standing, toChoose } = takenIn(sheetRecord, here, came);
  if (standing === 'same' || standing === 'older') return { kind: 'here' };
  if (here === null && isEmptySheet(came)) return { kind: 'empty' };
  const leftOut = Math.max(...copies.map((copy) => unknownAnswers(copy, place.instrument)));
  const kind = here === null ? 'new' : 'newer';
  return { kind, sheet: came, toChoose, leftOut, isNumberTaken: false };
}

/** The same where other sheets are looked at, too: those that are here, and those that came with it. */
function amongOthers(
  outcome: Outcome,
  came: ReadonlyMap<SheetId, Outcome>,
  { here, instrument }: ReturnsPlace,
): Outcome {
  if (outcome.kind !== 'new') return outcome;
  const { sheet } = outcome;
  const source = findSource(instrument, sheet.sourceId);
  const isBeside = (other: Sheet) => other.id !== sheet.id && other.sourceId === sheet.sourceId;
  const beside = here.filter((it) => it.reviewId === sheet.reviewId && isThere(it) && isBeside(it));
  const along = [...came.values()].filter(isTaken).filter((other) => isBeside(other.sheet));
  if (source?.single) {
    if (beside.length > 0) return { kind: 'has-one', source };
    if (along.length > 0) return { kind: 'several', source };
  }
  const numbers = [...beside, ...along.map((other) => other.sheet)].map(({ number }) => number);
  return { ...outcome, isNumberTaken: sheet.number !== null && numbers.includes(sheet.number) };
}

/** What has been left empty is no sheet yet, and counts nowhere. */
function isThere(sheet: Sheet): boolean {
  return sheet.deletedAt === null && !isEmptySheet(sheet);
}
