import { describe, expect, test } from 'vitest';
import { amountOf, isDeletionUnkept, keptState, together, unkept } from '#domain/keeping/unkept.ts';
import { withEdits } from '#domain/merging/edit-record.ts';
import { mergeRecords } from '#domain/merging/merge-record.ts';
import { actionRecord } from '#domain/records/action.ts';
import { DeviceId } from '#domain/records/edits.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { sheetRecord } from '#domain/records/sheet.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aReflection, anAction, aReview, NOON } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';

const instrument = loadV1();
const here = DeviceId.parse('thisdevice');
const there = DeviceId.parse('theirphone');

const first = aSheet(instrument, { source: 'care-plans', ratings: '4' });
const second = aSheet(instrument, { source: 'care-plans', ratings: '3', nth: 2 });
const goals = aReflection('goals', { strengths: 'Small steps.' });

const records: ReviewRecords = {
  review: aReview(),
  sheets: [first, second],
  reflections: [goals],
  actions: [anAction('Ring back')],
};

/** The first sheet with another rating, as this or another device would change it. */
function changed(sheet = first, device = here) {
  const becomes = aSheet(instrument, { source: 'care-plans', ratings: '5' });
  return withEdits(
    sheetRecord,
    sheet,
    becomes,
    ['responses/basic-needs', 'responses/goals'],
    device,
  );
}

describe('what is in no backup', () => {
  test('is everything before the first', () => {
    const all = { plan: 1, sheets: 2, reflections: 1, actions: 1 };
    expect(unkept(records)).toEqual(all);
    expect(amountOf(all)).toBe(5);
  });

  test('is nothing right after one', () => {
    expect(amountOf(unkept(records, keptState(records)))).toBe(0);
  });

  test('is what was changed since, however often, once', () => {
    const twice = withEdits(sheetRecord, changed(), first, Object.keys(changed().edits), here);
    const now = { ...records, sheets: [twice, second] };
    expect(unkept(now, keptState(records))).toMatchObject({ sheets: 1, plan: 0, actions: 0 });
  });

  test('is what was added since', () => {
    const third = aSheet(instrument, { source: 'care-plans', nth: 3 });
    const now = { ...records, sheets: [...records.sheets, third] };
    expect(unkept(now, keptState(records))).toMatchObject({ sheets: 1 });
  });

  test('is not what was deleted since: there is nothing of it to lose', () => {
    const now = { ...records, sheets: [second] };
    expect(amountOf(unkept(now, keptState(records)))).toBe(0);
  });

  test('is what came in from elsewhere, even where it only stands beside what was here', () => {
    const ours = withEdits(
      reflectionRecord,
      goals,
      aReflection('goals', { strengths: 'A' }),
      ['strengths'],
      here,
    );
    const theirs = withEdits(
      reflectionRecord,
      goals,
      aReflection('goals', { strengths: 'B' }),
      ['strengths'],
      there,
    );
    const before = { ...records, reflections: [ours] };
    const now = { ...records, reflections: [mergeRecords(reflectionRecord, ours, theirs)] };
    expect(unkept(now, keptState(before))).toMatchObject({ reflections: 1 });
  });
});

test('several reviews add up', () => {
  const one = { plan: 1, sheets: 2, reflections: 3, actions: 4 };
  expect(together([one, one])).toEqual({ plan: 2, sheets: 4, reflections: 6, actions: 8 });
  expect(together([])).toEqual({ plan: 0, sheets: 0, reflections: 0, actions: 0 });
});

describe('what was deleted', () => {
  const [gone, back] = [
    { ...second, deletedAt: NOON },
    { ...anAction('Ring back'), deletedAt: NOON },
  ];
  const now: ReviewRecords = {
    ...records,
    sheets: [first, withEdits(sheetRecord, second, gone, ['deletedAt'], here)],
    actions: [withEdits(actionRecord, anAction('Ring back'), back, ['deletedAt'], here)],
  };

  test('is no work that could be lost', () => {
    expect(unkept(now)).toEqual({ plan: 1, sheets: 1, reflections: 1, actions: 0 });
    expect(amountOf(unkept(now, keptState(records)))).toBe(0);
  });

  test('is in no backup all the same until one knows of it', () => {
    expect(isDeletionUnkept(now, keptState(records))).toBe(true);
    expect(isDeletionUnkept({ ...now, sheets: [] }, keptState(records))).toBe(true);
    expect(isDeletionUnkept(now, keptState(now))).toBe(false);
    expect(isDeletionUnkept(records)).toBe(false);
  });
});
