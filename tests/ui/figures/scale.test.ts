import { expect, test } from 'vitest';
import { percentAlong, stepsOf } from '#ui/figures/scale.ts';

const scale = { from: 1, to: 5 };

test.each([
  [1, 0],
  [3, 50],
  [5, 100],
  [0, 0],
  [7, 100],
])('%d lies %d per cent along a scale from 1 to 5', (value, percent) => {
  expect(percentAlong(scale, value)).toBe(percent);
});

test('a scale has a step for every whole number, both ends included', () => {
  expect(stepsOf(scale)).toEqual([1, 2, 3, 4, 5]);
});
