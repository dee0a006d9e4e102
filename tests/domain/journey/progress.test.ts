import { describe, expect, test } from 'vitest';
import { planFor, progressOf } from '#domain/journey/progress.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aReflection, aReview, anAction, NOON } from '#tests/builders/records.ts';
import { aSheet, sheetsOf, sourceNamed } from '#tests/builders/sheets.ts';

const v1 = loadV1();
const ALL_TEN = '4 4 NA 3 2 5 1 4 4 4';

describe('how far a review has come', () => {
  test('a new review has come nowhere, and says so', () => {
    expect(progress()).toMatchObject({
      planned: 0,
      reflected: 0,
      priorities: 0,
      actions: 0,
      openActions: 0,
    });
  });

  test('a sheet counts once something is on it, and is complete once all is answered', () => {
    const sheets = [
      ...sheetsOf(v1, 'care-plans', [ALL_TEN, '4 4', '', ALL_TEN.replace('NA', '_')]),
      aSheet(v1, { source: 'care-plans', ratings: ALL_TEN, nth: 9, deletedAt: NOON }),
      aSheet(v1, { source: 'assessments', ratings: ALL_TEN }),
    ];
    const { sources } = progress({ sheets });
    expect(sources.find(({ source }) => source.id === 'care-plans')).toMatchObject({
      included: true,
      intended: 10,
      sheets: 3,
      complete: 1,
    });
  });

  test('the plan says how many sheets are meant; without one, the recommended number is', () => {
    const plans = sourceNamed(v1, 'care-plans');
    expect(planFor(aReview(), plans)).toEqual({ included: true, intended: 10 });
    const sources = { [plans.id]: { included: false, intended: 7 } };
    expect(planFor(aReview({ sources }), plans)).toEqual({ included: false, intended: 7 });
  });

  test('planning is counted by questions answered, beyond the service’s name', () => {
    const { service } = aReview();
    const review = aReview({
      service: { ...service, organisation: 'A charity', sector: 'third' },
      coordinator: '  ',
      startsOn: '2026-12-01',
    });
    expect(progress({ review }).planned).toBe(3);
  });

  test('a reflection counts once something is written or it is a priority', () => {
    const reflections = [
      aReflection('basic-needs', { strengths: 'We ask about money.' }),
      aReflection('goals', { toDevelop: 'Smaller steps.', isPriority: true }),
      aReflection('involvement', { isPriority: true }),
      aReflection('staff-valued', { strengths: ' \n' }),
    ];
    expect(progress({ reflections })).toMatchObject({ reflected: 3, priorities: 2 });
  });

  test('actions are open until they are done or stopped; deleted ones are gone', () => {
    const actions = [
      anAction('one'),
      anAction('two', 'goals', { status: 'under-way' }),
      anAction('three', 'goals', { status: 'done' }),
      anAction('four', 'goals', { status: 'stopped' }),
      anAction('five', 'goals', { deletedAt: NOON }),
    ];
    expect(progress({ actions })).toMatchObject({ actions: 4, openActions: 2 });
  });

  test('sheets of a source that the instrument has not got are not progress', () => {
    const stray = { ...aSheet(v1, { source: 'care-plans', ratings: '4' }) };
    const sheets = [{ ...stray, sourceId: idOf.source('diaries') }];
    expect(progress({ sheets }).sources.map((source) => source.sheets)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

function progress(records: Partial<ReviewRecords> = {}) {
  const nothing = { review: aReview(), sheets: [], reflections: [], actions: [] };
  return progressOf(v1, { ...nothing, ...records });
}
