import { expect, test } from 'vitest';
import { nextStep } from '#domain/journey/next-step.ts';
import { progressOf } from '#domain/journey/progress.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { aReflection, anAction, aReview } from '#tests/builders/records.ts';
import { sheetsOf } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { idOf } from '#tests/builders/ids.ts';

const instrument = smallInstrument();
const PLANNED = { coordinator: 'Senior nurse' };

function stepOf(records: Partial<ReviewRecords>) {
  const nothing = { review: aReview(), sheets: [], reflections: [], actions: [] };
  return nextStep(instrument, progressOf(instrument, { ...nothing, ...records }));
}

/** Four sheets are intended of each of the three sources. */
const pages = (source: string, count: number) =>
  sheetsOf(
    instrument,
    source,
    Array.from({ length: count }, () => '4 4'),
  );

const everything = ['diaries', 'visitors', 'neighbours'].flatMap((source) => pages(source, 4));
const talkedThrough = ['water', 'light'].map((id) => aReflection(id, { strengths: 'Good.' }));
const done = anAction('Dig', 'water', { status: 'done' });

test('a new review is planned first', () => {
  expect(stepOf({})).toEqual({ kind: 'plan' });
});

test('a planned review gathers from its first source', () => {
  expect(stepOf({ review: aReview(PLANNED) })).toMatchObject({
    kind: 'gather',
    from: { source: { id: 'diaries' } },
  });
});

test('planning that was skipped is not asked for once sheets are there', () => {
  expect(stepOf({ sheets: pages('diaries', 1) })).toMatchObject({ kind: 'gather' });
});

test('a source that has been begun comes before one that has not', () => {
  expect(stepOf({ sheets: pages('visitors', 1) })).toMatchObject({
    from: { source: { id: 'visitors' } },
  });
});

test('a source that is not included is not suggested', () => {
  const sources = { [idOf.source('diaries')]: { included: false, intended: 4 } };
  expect(stepOf({ review: aReview({ sources }) })).toMatchObject({
    from: { source: { id: 'visitors' } },
  });
});

test('when everything has come in, the team reflects', () => {
  expect(stepOf({ sheets: everything })).toEqual({ kind: 'reflect' });
});

test('a team that has begun to reflect is not sent back to gather', () => {
  const reflections = talkedThrough.slice(0, 1);
  expect(stepOf({ sheets: pages('diaries', 1), reflections })).toEqual({ kind: 'reflect' });
});

test('after reflecting come actions, then sharing, then following up, then the next cycle', () => {
  const reflected = { sheets: everything, reflections: talkedThrough };
  expect(stepOf(reflected)).toEqual({ kind: 'agree-actions' });
  expect(stepOf({ ...reflected, actions: [anAction('Water')] })).toEqual({ kind: 'share' });
  expect(stepOf({ ...reflected, actions: [anAction('Water'), done] })).toEqual({
    kind: 'follow-up',
  });
  expect(stepOf({ ...reflected, actions: [done] })).toEqual({ kind: 'next-cycle' });
});

test('a team that is acting is not sent back to reflect on the rest', () => {
  const reflections = talkedThrough.slice(0, 1);
  expect(stepOf({ reflections, actions: [anAction('Water'), done] })).toEqual({
    kind: 'follow-up',
  });
});
