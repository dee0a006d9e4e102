import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { forAll } from '#tests/builders/for-all.ts';

test.each([
  [2.25, '2.3'],
  // This mean of means is 2.25, and comes out as 2.2499999999999996.
  [(8 / 3 + 11 / 4 + 4 / 3) / 3, '2.3'],
  [2.35, '2.4'],
  [1.15, '1.2'],
  [4.35, '4.4'],
  [1.45, '1.5'],
  [3.949, '3.9'],
  [3.95, '4.0'],
  [2.999, '3.0'],
  [5, '5.0'],
  [1, '1.0'],
  [0, '0.0'],
])('%d is shown as %s', (figure, shown) => {
  expect(oneDecimal(figure)).toBe(shown);
});

test('every half that two digits can end in goes up', () => {
  for (let hundredths = 105; hundredths < 500; hundredths += 10) {
    const tenths = String((hundredths + 5) / 10);
    expect(oneDecimal(hundredths / 100)).toBe(`${tenths[0]}.${tenths[1]}`);
  }
});

test('what is shown is never more than half a tenth away', () => {
  forAll(fc.double({ min: 1, max: 5, noNaN: true }), (figure) => {
    expect(Math.abs(Number(oneDecimal(figure)) - figure)).toBeLessThanOrEqual(0.05 + 1e-8);
  });
});
