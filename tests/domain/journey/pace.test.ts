import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_PACE, secondsPerAnswer, together, withAnswerTyped } from '#domain/journey/pace.ts';
import { forAll } from '#tests/builders/for-all.ts';

const START = { answers: 20, seconds: 100 };

test.each([
  ['the first of a stretch, whose time nobody knows', null, START],
  ['in a moment', 0, { answers: 21, seconds: 100 }],
  ['after eight seconds', 8, { answers: 21, seconds: 108 }],
  ['after three minutes', 180, { answers: 21, seconds: 280 }],
  ['after a break', 180.5, START],
  ['where the clock was put back', -1, START],
])('an answer %s', (_, sinceLast, pace) => {
  expect(withAnswerTyped(START, sinceLast)).toEqual(pace);
});

test.each([
  [0, 0, null],
  [19, 190, null],
  [20, 190, 9.5],
  [500, 1000, 2],
])('%d answers in %d seconds: %s seconds each', (answers, seconds, each) => {
  expect(secondsPerAnswer({ answers, seconds })).toBe(each);
});

test('what is noted bit by bit comes to the same as in one go', () => {
  const anyPauses = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 40 });
  forAll(anyPauses, fc.nat({ max: 40 }), (pauses, at) => {
    const noted = (some: readonly number[]) => some.reduce(withAnswerTyped, NO_PACE);
    const bits = together([noted(pauses.slice(0, at)), noted(pauses.slice(at))]);
    expect(bits).toEqual(noted(pauses));
  });
});
