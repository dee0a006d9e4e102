import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disclose, shownCounts, shownMean } from '#domain/scoring/disclosure.ts';
import { tally } from '#domain/scoring/tally.ts';
import { anyRating, anyResponse } from '#tests/builders/arbitraries.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { responsesFrom } from '#tests/builders/ratings.ts';

const anyKind = fc.constantFrom('written' as const, 'views' as const);

describe('what may be known of people’s ratings', () => {
  test.each([
    ['', 'none'],
    ['3', 'none'],
    ['3 4', 'none'],
    ['3 4 NA NA NA _', 'none'],
    ['3 4 5', 'mean'],
    ['3 4 5 5', 'mean'],
    ['3 4 5 5 NA', 'mean'],
    ['3 4 5 5 1', 'all'],
  ])('%j: %s', (ratings, shown) => {
    expect(disclose('views', tally(responsesFrom(ratings)), []).shown).toBe(shown);
  });

  test('documents are not people: everything is shown, however few', () => {
    forAll(fc.array(anyResponse), (responses) => {
      expect(disclose('written', tally(responses), []).shown).toBe('all');
    });
  });

  test('what is held back is not there at all', () => {
    const mean = disclose('views', tally(responsesFrom('3 4 5')), ['Listened to.']);
    expect(Object.keys(mean).toSorted()).toEqual(['examples', 'mean', 'shown']);
    const none = disclose('views', tally(responsesFrom('3 4')), ['Listened to.']);
    expect(Object.keys(none).toSorted()).toEqual(['examples', 'shown']);
  });

  test('one or two ratings are the same as none, whatever they are', () => {
    forAll(fc.array(anyRating, { maxLength: 2 }), (ratings) => {
      const finding = disclose('views', tally(responsesFrom(ratings.join(' '))), []);
      expect(finding).toEqual({ shown: 'none', examples: [] });
    });
  });

  test('examples are always shown', () => {
    const examples = ['Someone rang back.', 'A letter in plain words.'];
    forAll(anyKind, fc.array(anyResponse), (kind, responses) => {
      expect(disclose(kind, tally(responses), examples).examples).toEqual(examples);
    });
  });

  test('one more rating never hides what was shown before', () => {
    const order = ['none', 'mean', 'all'];
    forAll(fc.array(anyResponse), anyRating, (responses, rating) => {
      const more = [...responses, { state: 'rated', rating, example: '' } as const];
      const [before, after] = [responses, more].map(
        (some) => disclose('views', tally(some), []).shown,
      );
      expect(order.indexOf(after ?? '')).toBeGreaterThanOrEqual(order.indexOf(before ?? ''));
    });
  });

  test('counts may be had only with everything, a mean only where there is one', () => {
    const [all, mean, none, empty] = ['1 2 3 4 5', '4 4 4', '4 4', ''].map((ratings, index) =>
      disclose(index === 3 ? 'written' : 'views', tally(responsesFrom(ratings)), []),
    );
    expect([all, mean, none, empty].map((finding) => finding && shownCounts(finding))).toEqual([
      [1, 1, 1, 1, 1],
      null,
      null,
      [0, 0, 0, 0, 0],
    ]);
    expect([all, mean, none, empty].map((finding) => finding && shownMean(finding))).toEqual([
      3,
      4,
      null,
      null,
    ]);
  });
});
