import { describe, expect, test } from 'vitest';
import { boardOf, type Paces } from '#domain/journey/board.ts';
import type { Review } from '#domain/records/review.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aReview, NOON } from '#tests/builders/records.ts';
import { aSheet, sheetsOf } from '#tests/builders/sheets.ts';

const v1 = loadV1();
const FULL = '4 4 4 4 4 4 4 4 4 4';
const CARE_PLANS = idOf.source('care-plans');
const PEOPLE = idOf.source('people-using');

/** A review of two sources, ten sheets planned of each, and nothing of the others. */
const TWO: Review['sources'] = Object.fromEntries(
  v1.sources.map(({ id }) => {
    const included = id === CARE_PLANS || id === PEOPLE;
    return [id, { included, intended: included ? 10 : 0 }];
  }),
);

function board(sheets: readonly Sheet[], paces: Paces = {}, changes: Partial<Review> = {}) {
  const review = aReview({ sources: TWO, ...changes });
  return boardOf(v1, { review, sheets, reflections: [], actions: [] }, paces);
}

function row(sheets: readonly Sheet[], paces: Paces = {}) {
  const found = board(sheets, paces).rows.find(({ source }) => source.id === CARE_PLANS);
  if (found === undefined) throw new Error('Care plans are not on the board');
  return found;
}

test('a source that the plan leaves out is not on it', () => {
  expect(board([]).rows.map(({ source }) => source.id)).toEqual([CARE_PLANS, PEOPLE]);
});

test.each([
  ['none', [], { sheets: 0, toCome: 10, unfinished: 0 }],
  ['some, one of them half', [FULL, '4 4 4', FULL], { sheets: 3, toCome: 7, unfinished: 1 }],
  ['an empty one, which is none', [FULL, ''], { sheets: 1, toCome: 9, unfinished: 0 }],
  ['more than planned', Array(12).fill(FULL), { sheets: 12, toCome: 0, unfinished: 0 }],
])('what came in: %s', (_, lines, expected) => {
  expect(row(sheetsOf(v1, 'care-plans', lines))).toMatchObject(expected);
});

test('what is in the bin has not come in', () => {
  const deleted = aSheet(v1, { source: 'care-plans', ratings: FULL, deletedAt: NOON });
  expect(row([deleted])).toMatchObject({ sheets: 0, toCome: 10 });
});

test('the whole is the sum of its sources', () => {
  const sheets = [...sheetsOf(v1, 'care-plans', [FULL]), ...sheetsOf(v1, 'people-using', [FULL])];
  expect(board(sheets)).toMatchObject({ sheets: 2, toCome: 18 });
});

test('how many were invited stands with their source', () => {
  const { rows } = board([], {}, { invited: { [PEOPLE]: 12 } });
  expect(rows.map(({ invited }) => invited)).toEqual([0, 12]);
});

describe('how long is left', () => {
  const EIGHT = sheetsOf(v1, 'care-plans', Array(8).fill(FULL));
  const ownPace = { [CARE_PLANS]: { answers: 80, seconds: 400 } };

  test('is not known before there is anything to go by', () => {
    expect(row(EIGHT).seconds).toBeNull();
    expect(row(EIGHT, { [CARE_PLANS]: { answers: 19, seconds: 60 } }).seconds).toBeNull();
    expect(board(EIGHT).seconds).toBeNull();
  });

  test('goes by the source’s own pace: twenty answers of five seconds', () => {
    expect(row(EIGHT, ownPace).seconds).toBe(100);
  });

  test('counts the statements left on sheets that were begun', () => {
    const half = aSheet(v1, { source: 'care-plans', ratings: '4 4 4 4', nth: 9 });
    expect(row([...EIGHT, half], ownPace).seconds).toBe((10 + 6) * 5);
  });

  test('goes by the pace of all where a source’s own is not known', () => {
    const { rows, seconds } = board(EIGHT, ownPace);
    expect(rows.map((each) => each.seconds)).toEqual([100, 500]);
    expect(seconds).toBe(600);
  });

  test('is nothing where nothing is missing, whatever the pace', () => {
    expect(row(sheetsOf(v1, 'care-plans', Array(10).fill(FULL))).seconds).toBe(0);
  });

  test('says how many answers it was reckoned from', () => {
    expect(board(EIGHT, ownPace).answersTimed).toBe(80);
  });
});
