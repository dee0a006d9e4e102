import { expect, test } from 'vitest';
import { looksHigher, scoreBesideBand } from '#domain/scoring/band-edges.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';

const instrument = loadV1();

test.each([
  [2.98, true, 'just under 3.0'],
  [2.95, true, 'just under 3.0'],
  [2.94, false, '2.9'],
  [3, false, '3.0'],
  [3.96, true, 'just under 4.0'],
  [4.04, false, '4.0'],
])('a score of %s reads as more than it is: %s', (score, higher, words) => {
  expect(looksHigher(instrument, score)).toBe(higher);
  expect(scoreBesideBand(instrument, score)).toBe(words);
});
