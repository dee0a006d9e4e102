import { describe, expect, test } from 'vitest';
import { carriedOver, nextCycle } from '#domain/journey/next-cycle.ts';
import { nextStep } from '#domain/journey/next-step.ts';
import { progressOf } from '#domain/journey/progress.ts';
import { type Action, actionRecord } from '#domain/records/action.ts';
import { decodeRecord } from '#domain/records/record.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { type Review, reviewRecord } from '#domain/records/review.ts';
import { aReview, aReflection, anAction, NOON } from '#tests/builders/records.ts';
import { NOTHING_SAID } from '#tests/builders/contributions.ts';
import { idOf } from '#tests/builders/ids.ts';
import { sheetsOf } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const instrument = smallInstrument();
const LATER = '2027-05-21T12:00:00.000Z';

const last = aReview({
  service: { ...aReview().service, organisation: 'Firth Support', sector: 'third' },
  coordinator: 'Senior support worker',
  startsOn: '2026-09-07',
  meetsOn: '2026-11-10',
  reviewOn: '2027-05-12',
  coProduction: [],
  sources: {
    [idOf.source('visitors')]: { included: true, intended: 7 },
    [idOf.source('weather')]: { included: true, intended: 3 },
  },
  contributed: {
    id: idOf.contribution('one'),
    edition: 1,
    withdrawalCode: 'seal-otter-heron',
    said: { ...NOTHING_SAID, quarter: '2026-Q1', programme: 'OTTERS' },
    at: NOON,
  },
  edits: {},
});

const open = anAction('Water the beds.', 'water', {
  status: 'under-way',
  why: '“It was dry.”',
  lead: 'Team leader',
  startsOn: '2026-10-05',
  dueOn: '2026-12-18',
  measure: 'It grows.',
  notes: [{ id: idOf.note('a'), on: '2026-10-12', text: 'A hose was bought.' }],
});

function next(changes: Partial<ReviewRecords> = {}): ReviewRecords {
  let made = 0;
  const records = { review: last, sheets: [], reflections: [], actions: [], ...changes };
  return nextCycle(records, instrument, {
    reviewId: () => idOf.review('the next one'),
    actionId: () => idOf.action(`carried ${(made += 1)}`),
    now: LATER,
  });
}

describe('the next review', () => {
  const { review } = next();

  test('is of the same service, with the same coordinator, and knows which one it follows', () => {
    expect(review).toMatchObject({
      id: idOf.review('the next one'),
      follows: last.id,
      service: last.service,
      coordinator: last.coordinator,
      createdAt: LATER,
    });
  });

  test('uses the newest wording, and plans the sources that it still has', () => {
    expect(review.instrument).toEqual({ id: 'garden', version: 3 });
    expect(review.sources).toEqual({ visitors: { included: true, intended: 7 } });
  });

  test('has no date, no tick, no contribution and no history yet', () => {
    const blank: Partial<Review> = {
      startsOn: null,
      gatherBy: null,
      meetsOn: null,
      reviewOn: null,
      coProduction: [],
      contributed: null,
      deletedAt: null,
      edits: {},
      conflicts: {},
    };
    const ticked = { ...last, coProduction: instrument.coProduction.map(({ id }) => id) };
    expect(next({ review: ticked }).review).toMatchObject(blank);
    expect(decodeRecord(reviewRecord, review)).toMatchObject({ ok: true });
  });

  test('of an example is an example, too', () => {
    expect(next({ review: { ...last, isExample: true } }).review.isExample).toBe(true);
  });

  test('has no sheet, no rating and no reflection of the last one', () => {
    const { sheets, reflections } = next({
      sheets: sheetsOf(instrument, 'diaries', ['4 4', '2 2']),
      reflections: [aReflection('water', { strengths: 'Wet.', isPriority: true })],
    });
    expect([sheets, reflections]).toEqual([[], []]);
  });
});

describe('an action', () => {
  test('that is open comes along as it is, with its notes and under a new id', () => {
    const { actions } = next({ actions: [{ ...open, edits: { what: {} } }] });
    expect(actions).toEqual([
      { ...open, id: idOf.action('carried 1'), reviewId: idOf.review('the next one') },
    ]);
    expect(decodeRecord(actionRecord, actions[0])).toMatchObject({ ok: true });
  });

  test.each<[string, Partial<Action>]>([
    ['done', { status: 'done' }],
    ['stopped', { status: 'stopped' }],
    ['deleted', { deletedAt: NOON }],
  ])('that is %s stays behind', (_, changes) => {
    expect(next({ actions: [{ ...open, ...changes }] }).actions).toEqual([]);
  });

  test('in which nobody has written anything stays behind', () => {
    expect(next({ actions: [anAction('', 'water')] }).actions).toEqual([]);
  });

  test('is known as carried over by having been there before the review', () => {
    const { review, actions } = next({ actions: [open] });
    const own = anAction('New', 'water', { addedAt: '2027-06-01T09:00:00.000Z' });
    expect(carriedOver(review, [...actions, own])).toEqual(actions);
    expect(carriedOver(review, [{ ...open, deletedAt: LATER }])).toEqual([]);
    expect(carriedOver(last, [open])).toEqual([]);
  });
});

describe('what comes along says nothing of how far the next review has come', () => {
  const begun = next({ actions: [open] });
  const stepOf = (changes: Partial<ReviewRecords>) =>
    nextStep(instrument, progressOf(instrument, { ...begun, ...changes }));
  const planned = { review: { ...begun.review, meetsOn: '2027-06-10' } };
  const everything = {
    ...planned,
    sheets: [
      ...sheetsOf(instrument, 'diaries', ['4 4', '4 4', '4 4', '4 4']),
      ...sheetsOf(instrument, 'visitors', ['4', '4', '4', '4', '4', '4', '4']),
      ...sheetsOf(instrument, 'neighbours', ['4', '4', '4', '4']),
    ],
  };
  const reflections = ['water', 'light'].map((id) => aReflection(id, { strengths: 'Good.' }));

  test('it is planned, gathered and talked through before its own actions are agreed', () => {
    expect(stepOf({})).toEqual({ kind: 'plan' });
    expect(stepOf(planned)).toMatchObject({ kind: 'gather' });
    expect(stepOf(everything)).toEqual({ kind: 'reflect' });
    expect(stepOf({ ...everything, reflections })).toEqual({ kind: 'agree-actions' });
  });

  test('finishing what was carried over meanwhile skips nothing', () => {
    const actions = begun.actions.map((action) => ({ ...action, status: 'done' as const }));
    expect(stepOf({ ...planned, actions })).toMatchObject({ kind: 'gather' });
    expect(stepOf({ ...everything, actions })).toEqual({ kind: 'reflect' });
  });
});
