import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binItems } from '#features/keep/bin/bin-items.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { anAction, aReview, NOON } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';

const instrument = loadV1();
const review = aReview();
const EMPTY = { reviews: [], sheets: [], actions: [] };

function response(nth: number, deletedAt: string) {
  const record = aSheet(instrument, { source: 'people-using', ratings: '4', nth, deletedAt });
  return { record, review, isContested: false };
}

const itemsOf = (contents: Partial<Parameters<typeof binItems>[0]>, now = NOON) =>
  binItems({ ...EMPTY, ...contents }, () => instrument, now);

describe('a person’s sheet', () => {
  test('is a response, without a number and without a time', () => {
    const [item] = itemsOf({ sheets: [response(3, '2026-11-20T09:41:00Z')] });
    expect(item).toMatchObject({
      name: 'A response',
      place: 'People using the service, Harbour View',
      daysLeft: 29,
    });
    expect(JSON.stringify({ ...item, back: null, key: null })).not.toMatch(/09:41|\b3\b/u);
  });

  test('stands in an order that says nothing of when it was deleted', () => {
    const anyTimes = fc.uniqueArray(fc.integer({ min: 0, max: 59 }), {
      minLength: 4,
      maxLength: 4,
    });
    const keys = (times: readonly number[]) => {
      const sheets = times.map((minute, nth) =>
        response(nth, `2026-11-21T10:${String(minute).padStart(2, '0')}:00Z`),
      );
      const lastFirst = sheets.toSorted((a, b) =>
        (b.record.deletedAt ?? '').localeCompare(a.record.deletedAt ?? ''),
      );
      return itemsOf({ sheets: lastFirst }).map(({ key }) => key);
    };
    forAll(anyTimes, (times) => {
      expect(keys(times)).toEqual(keys([1, 2, 3, 4]));
    });
  });
});

test('a document keeps its number, an action its words, a review its name', () => {
  const deletedAt = '2026-11-21T10:00:00Z';
  const plan = aSheet(instrument, { source: 'care-plans', ratings: '4', nth: 3, deletedAt });
  const actions = [
    anAction('Ring back', 'goals', { deletedAt }),
    anAction('', 'goals', { deletedAt }),
  ];
  const items = itemsOf({
    reviews: [aReview({ id: idOf.review('old'), deletedAt })],
    sheets: [{ record: plan, review, isContested: false }],
    actions: actions.map((record) => ({ record, review, isContested: false })),
  });
  expect(items.map(({ name, place }) => `${name}: ${place}`)).toEqual([
    'Harbour View: A whole review',
    'An action: Action plan, Harbour View',
    'Ring back: Action plan, Harbour View',
    'Care plan 3: Care plans, Harbour View',
  ]);
});

test('where the words are not at hand, a sheet is still there to be brought back', () => {
  const [item] = binItems({ ...EMPTY, sheets: [response(1, NOON)] }, () => undefined, NOON);
  expect(item).toMatchObject({ name: 'A sheet', place: 'Harbour View' });
  expect(item?.back).toMatchObject({ kind: 'sheet', fields: ['deletedAt'] });
});

test('what was deleted last comes first, by whole days', () => {
  const items = itemsOf({
    reviews: ['2026-11-01', '2026-11-20', '2026-11-10'].map((day) =>
      aReview({ id: idOf.review(day), deletedAt: `${day}T10:00:00Z` }),
    ),
  });
  expect(items.map(({ daysLeft }) => daysLeft)).toEqual([29, 19, 10]);
});
