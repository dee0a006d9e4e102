import * as fc from 'fast-check';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { sheetCodes } from '#domain/paper/sheet-code.ts';
import { type Action, ActionStatus, type ProgressNote } from '#domain/records/action.ts';
import type { Day, Moment } from '#domain/records/dates.ts';
import { ContributionId, PracticeId } from '#domain/records/ids.ts';
import type { Reflection } from '#domain/records/reflection.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { ReturnIdentity, ReturnRecipient } from '#domain/records/return-keys.ts';
import type { Contributed, Review, Service, SourcePlan } from '#domain/records/review.ts';
import { BOARDS, SECTORS, SETTINGS, SIZES } from '#domain/records/service-facts.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { anyResponse } from './arbitraries.ts';
import { idOf } from './ids.ts';
import { aReflection, aReview, anAction } from './records.ts';
import { aSheet } from './sheets.ts';

/** Often one of a few, so that two people come to write the same; else anything at all. */
export const anyWriting: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('', 'Small steps.', 'Zażółć gęślą jaźń', '“Own words”\nand a second line'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

export const anyDay: fc.Arbitrary<Day> = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const anyMoment: fc.Arbitrary<Moment> = anyDay.map((day) => `${day}T12:00:00.000Z`);

const orNone = <Value>(any: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(any, { nil: null });

const anyDeletion = fc.option(anyMoment, { nil: null, freq: 4 });

const oneOf = <Fact extends { readonly id: string }>(facts: readonly Fact[]) =>
  orNone(fc.constantFrom(...facts.map(({ id }): Fact['id'] => id)));

const anyService: fc.Arbitrary<Service> = fc.record({
  name: anyWriting,
  organisation: anyWriting,
  area: oneOf(BOARDS),
  sector: oneOf(SECTORS),
  setting: oneOf(SETTINGS),
  size: oneOf(SIZES),
});

const anySourcePlan: fc.Arbitrary<SourcePlan> = fc.record({
  included: fc.boolean(),
  intended: fc.nat({ max: 999 }),
});

const anyContributed: fc.Arbitrary<Contributed> = fc.record({
  id: fc.uuid().map((id) => ContributionId.parse(id)),
  edition: fc.integer({ min: 1, max: 1000 }),
  withdrawalCode: fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
  said: fc.record({
    area: oneOf(BOARDS),
    sector: oneOf(SECTORS),
    setting: oneOf(SETTINGS),
    size: oneOf(SIZES),
    quarter: fc.constantFrom('2026-Q1', '2026-Q4'),
    programme: fc.constantFrom(null, 'SAMH14'),
  }),
  at: anyMoment,
});

/** Made-up keys of the right shape, which open nothing. */
const RETURN_KEYS = ['q', 'z'].map((letter): [ReturnRecipient, ReturnIdentity] => [
  ReturnRecipient.parse(`age1${letter.repeat(58)}`),
  ReturnIdentity.parse(`AGE-SECRET-KEY-1${letter.toUpperCase().repeat(58)}`),
]);

/** Any plan of one review: what never changes, its id before all, is the same each time. */
export function anyReview({ sources, coProduction }: Instrument, id = idOf.review()) {
  const practices = coProduction.map((practice) => PracticeId.parse(practice.id));
  return fc
    .record({
      service: anyService,
      coordinator: anyWriting,
      startsOn: orNone(anyDay),
      gatherBy: orNone(anyDay),
      meetsOn: orNone(anyDay),
      reviewOn: orNone(anyDay),
      sources: anyEntries(
        sources.map((source) => source.id),
        anySourcePlan,
      ),
      invited: anyEntries(
        sources.map((source) => source.id),
        fc.nat({ max: 999 }),
      ),
      returnKeys: fc
        .subarray(RETURN_KEYS)
        .map((keys): Review['returnKeys'] => Object.fromEntries(keys)),
      coProduction: fc.subarray(practices).map((ticked) => ticked.toSorted()),
      contributed: orNone(anyContributed),
      deletedAt: anyDeletion,
    })
    .map((plan): Review => aReview({ ...plan, id }));
}

/** Any state of one sheet. */
export function anySheet(instrument: Instrument, source: string, nth = 1): fc.Arbitrary<Sheet> {
  const indicators = instrument.indicators.map(({ id }) => id);
  return fc
    .record({
      code: orNone(fc.constantFrom(...sheetCodes(1, 3))),
      responses: anyEntries(indicators, anyResponse),
      deletedAt: anyDeletion,
    })
    .map((state) => ({ ...aSheet(instrument, { source, nth }), ...state }));
}

/** Anything that a team may write about one indicator. */
export function anyReflection(indicator = 'goals'): fc.Arbitrary<Reflection> {
  return fc
    .record({ strengths: anyWriting, toDevelop: anyWriting, isPriority: fc.boolean() })
    .map((words) => aReflection(indicator, words));
}

const anyNotes: fc.Arbitrary<ProgressNote[]> = fc
  .tuple(
    ...['one', 'two', 'three'].map((name) =>
      orNone(fc.record({ id: fc.constant(idOf.note(name)), on: anyDay, text: anyWriting })),
    ),
  )
  .map((notes) => notes.filter((note) => note !== null).toSorted(byDay));

function byDay(a: ProgressNote, b: ProgressNote): number {
  return `${a.on} ${a.id}` < `${b.on} ${b.id}` ? -1 : 1;
}

/** Any state of one action; its name tells it from others. */
export function anyAction({ indicators }: Instrument, name = 'Ask'): fc.Arbitrary<Action> {
  return fc
    .record({
      indicatorId: fc.constantFrom(...indicators.map(({ id }) => id)),
      what: anyWriting,
      why: anyWriting,
      lead: anyWriting,
      startsOn: orNone(anyDay),
      dueOn: orNone(anyDay),
      measure: anyWriting,
      status: fc.constantFrom(...ActionStatus.def.values),
      notes: anyNotes,
      deletedAt: anyDeletion,
    })
    .map((state): Action => anAction(name, state.indicatorId, state));
}

/** Any review with any sheets, reflections and actions that belong to it. */
export function anyWholeReview(
  instrument: Instrument,
  id = idOf.review(),
): fc.Arbitrary<ReviewRecords> {
  const sources = instrument.sources.map((source) => source.id);
  const indicators = instrument.indicators.map((indicator) => indicator.id);
  const own = <Item extends object>(items: readonly Item[]) =>
    items.map((item) => ({ ...item, reviewId: id }));
  return fc
    .record({
      review: anyReview(instrument, id),
      sheets: fc
        .array(fc.constantFrom(...sources), { maxLength: 8 })
        .chain((of) =>
          together(of.map((source, index) => anySheet(instrument, source, index + 1))),
        ),
      reflections: fc.subarray(indicators).chain((of) => together(of.map(anyReflection))),
      actions: fc
        .nat({ max: 4 })
        .chain((count) => together(upTo(count).map((nth) => anyAction(instrument, `${nth}`)))),
    })
    .map(({ review, sheets, reflections, actions }) => ({
      review,
      sheets: own(sheets),
      reflections: own(reflections),
      actions: own(actions),
    }));
}

/** Some of these names, each with a value. */
function anyEntries<Name extends string, Value>(
  names: readonly Name[],
  any: fc.Arbitrary<Value>,
): fc.Arbitrary<Record<Name, Value>> {
  return fc
    .subarray([...names])
    .chain((some) => together(some.map((name) => any.map((value) => [name, value] as const))))
    .map((entries) => Object.fromEntries(entries) as Record<Name, Value>);
}

function together<Value>(all: readonly fc.Arbitrary<Value>[]): fc.Arbitrary<Value[]> {
  return fc.tuple(...all);
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
