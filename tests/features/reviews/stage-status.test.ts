import { expect, test } from 'vitest';
import { progressOf } from '#domain/journey/progress.ts';
import {
  actStatus,
  planStatus,
  reflectStatus,
  sourceStatus,
  summaryStatus,
} from '#features/reviews/stage-status.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aReflection, anAction, aReview } from '#tests/builders/records.ts';
import { sheetsOf, sourceNamed } from '#tests/builders/sheets.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';

const instrument = loadV1();
const WHOLE = '4 4 4 4 4 4 4 4 4 4';

function progress(records: Partial<ReviewRecords> = {}) {
  const nothing = { review: aReview(), sheets: [], reflections: [], actions: [] };
  return progressOf(instrument, { ...nothing, ...records });
}

function statusOf(source: string, sheets: ReviewRecords['sheets'], review = aReview()) {
  const { id } = sourceNamed(instrument, source);
  const from = progress({ sheets, review }).sources.find((one) => one.source.id === id);
  return from && sourceStatus(from);
}

const carePlans = (count: number) =>
  sheetsOf(
    instrument,
    'care-plans',
    Array.from({ length: count }, () => WHOLE),
  );

test('a source says how many sheets have come in of those that were planned', () => {
  expect(statusOf('care-plans', carePlans(0))?.kind).toBe('not-started');
  expect(statusOf('care-plans', carePlans(7))).toEqual({
    kind: 'under-way',
    words: '7 of 10 care plans',
  });
  expect(statusOf('care-plans', carePlans(10))?.kind).toBe('done');
});

test('a source that is left out says so', () => {
  const review = aReview({
    sources: { [idOf.source('care-plans')]: { included: false, intended: 10 } },
  });
  expect(statusOf('care-plans', [], review)).toEqual({ kind: 'left-out', words: 'Not included' });
});

test('the one sheet of a source is done only when every statement has an answer', () => {
  const sheets = (ratings: string) => sheetsOf(instrument, 'service-information', [ratings]);
  expect(statusOf('service-information', sheets('4 4'))?.kind).toBe('under-way');
  expect(statusOf('service-information', sheets(WHOLE))?.kind).toBe('done');
});

test('nothing is said to be done that has not been begun', () => {
  const nothing = progress();
  const all = [
    planStatus(nothing),
    reflectStatus(nothing, instrument.indicators.length),
    summaryStatus(nothing),
    actStatus(nothing),
  ];
  expect(all.map(({ kind }) => kind)).toEqual(Array.from({ length: 4 }, () => 'not-started'));
});

test('reflecting and acting say how far they have come', () => {
  const some = progress({
    sheets: carePlans(1),
    reflections: [aReflection('goals', { strengths: 'Good.' })],
    actions: [anAction('One'), anAction('Two', 'goals', { status: 'done' })],
  });
  expect(reflectStatus(some, 10).words).toBe('1 of 10 indicators');
  expect(summaryStatus(some).words).toBe('From 1 sheet');
  expect(actStatus(some).words).toBe('2 actions, 1 open');
});

test('a plan of which everything is done or stopped is done', () => {
  const actions = [
    anAction('One', 'goals', { status: 'stopped' }),
    anAction('Two', 'goals', { status: 'done' }),
  ];
  expect(actStatus(progress({ actions }))).toEqual({ kind: 'done', words: '2 actions, none open' });
});
