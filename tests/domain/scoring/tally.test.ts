import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanOf, meanOfCounts, medianOfCounts, tally } from '#domain/scoring/tally.ts';
import { anyRating, anyResponse } from '#tests/builders/arbitraries.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { responsesFrom } from '#tests/builders/ratings.ts';

describe('counting what one source says about one indicator', () => {
  test('nothing counted is nothing known, not zero', () => {
    const { counts, ...rest } = tally([]);
    expect(rest).toEqual({ rated: 0, notApplicable: 0, unanswered: 0 });
    expect(meanOfCounts(counts)).toBeNull();
    expect(medianOfCounts(counts)).toBeNull();
    expect(meanOf([])).toBeNull();
  });

  test('a response is counted once and as one thing', () => {
    forAll(fc.array(anyResponse), (responses) => {
      const { rated, notApplicable, unanswered, counts } = tally(responses);
      expect(rated + notApplicable + unanswered).toBe(responses.length);
      expect(counts.reduce((total, count) => total + count)).toBe(rated);
    });
  });

  test('an example changes no count', () => {
    const silent = responsesFrom('4 NA _ 2');
    const spoken = responsesFrom('4 NA _ 2', ['one', 'two', 'three', 'four']);
    expect(tally(spoken)).toEqual(tally(silent));
  });

  test('mean and median lie between the lowest and the highest rating', () => {
    forAll(fc.array(anyRating, { minLength: 1 }), (ratings) => {
      const { counts } = tally(asRated(ratings));
      for (const figure of [meanOfCounts(counts), medianOfCounts(counts)]) {
        expect(figure).toBeGreaterThanOrEqual(Math.min(...ratings));
        expect(figure).toBeLessThanOrEqual(Math.max(...ratings));
      }
    });
  });

  test('mean and median are those of the ratings written out one by one', () => {
    forAll(fc.array(anyRating, { minLength: 1 }), (ratings) => {
      const { counts } = tally(asRated(ratings));
      const inOrder = ratings.toSorted((a, b) => a - b);
      const [lower, upper] = [inOrder.length - 1, inOrder.length].map((n) => Math.floor(n / 2));
      const middle = ((inOrder[lower ?? 0] ?? 0) + (inOrder[upper ?? 0] ?? 0)) / 2;
      const total = ratings.reduce((sum: number, rating) => sum + rating, 0);
      expect(meanOfCounts(counts)).toBe(total / ratings.length);
      expect(medianOfCounts(counts)).toBe(middle);
    });
  });
});

function asRated(ratings: readonly number[]) {
  return responsesFrom(ratings.join(' '));
}
