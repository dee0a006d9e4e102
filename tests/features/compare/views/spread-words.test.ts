import { expect, test } from 'vitest';
import type { SpreadRelease } from '#domain/comparing/picture.ts';
import { spreadInWords } from '#features/compare/views/spread-words.ts';

const spread = (...bins: readonly (readonly [from: number, to: number, n: number])[]) =>
  ({
    shown: 'some',
    n: 20,
    bins: bins.map(([from, to, n]) => ({ from, to, n })),
    someLeftOut: false,
  }) satisfies SpreadRelease;

test('stretches of a scale are said so that every score lies in one of them', () => {
  expect(spreadInWords(spread([1, 2.5, 6], [2.5, 3, 8], [3, 5, 6]), 'score')).toBe(
    '6 below 2.5, 8 from 2.5 to below 3.0, 6 at 3.0 or more',
  );
});

test('classes that share a bin are said together', () => {
  expect(spreadInWords(spread([0, 1, 9], [1, 4, 11]), 'action')).toBe(
    '9 no action, 11 planned, under way or something done',
  );
});

test('where all are in one bin, the class that nearly all are in is said', () => {
  const together = { ...spread([0, 2, 20]), mostly: 1 };
  expect(spreadInWords(together, 'coverage')).toBe('All, or all but a few: have it');
  expect(spreadInWords(spread([0, 2, 20]), 'coverage')).toBe(
    'Cannot be told apart without singling out a few',
  );
});
