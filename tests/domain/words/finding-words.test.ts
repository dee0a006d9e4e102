import { describe, expect, test } from 'vitest';
import { disclose } from '#domain/scoring/disclosure.ts';
import { evidenceFrom } from '#domain/scoring/evidence.ts';
import { findingInWords, spreadInWords, unratedInWords } from '#domain/words/finding-words.ts';
import { tally } from '#domain/scoring/tally.ts';
import { anySheets } from '#tests/builders/arbitraries.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { responsesFrom } from '#tests/builders/ratings.ts';

const found = (kind: 'written' | 'views', ratings: string) =>
  disclose(kind, tally(responsesFrom(ratings)), []);

describe('what a source says is put into words', () => {
  test.each([
    ['written', '4 4 5', '4.3', '3 ratings'],
    ['written', '2', '2.0', '1 rating'],
    ['written', 'NA NA _', null, 'No ratings'],
    ['views', '4 4 4 4 5', '4.2', '5 ratings'],
    ['views', '4 4 4 5', '4.3', 'fewer than 5 ratings'],
    ['views', '4 4 5', '4.3', 'fewer than 5 ratings'],
    ['views', '4 4', null, 'Too few to show'],
    ['views', 'NA _', null, 'Too few to show'],
  ] as const)('%s, %s', (kind, ratings, figure, basis) => {
    expect(findingInWords({ sheets: 9 }, found(kind, ratings))).toEqual({ figure, basis });
  });

  test.each(['written', 'views'] as const)('%s, before anybody has been asked', (kind) => {
    const words = findingInWords({ sheets: 0 }, found(kind, ''));
    expect(words).toEqual({ figure: null, basis: 'No sheets yet' });
  });

  test.each([
    ['written', '4 NA _ _', '1 not applicable, 2 unanswered'],
    ['written', '4 NA', '1 not applicable'],
    ['written', '4', ''],
    ['views', '4 4 4 NA', ''],
    ['views', '4 NA _', ''],
  ] as const)('what is not a rating: %s, %s', (kind, ratings, words) => {
    expect(unratedInWords(found(kind, ratings))).toBe(words);
  });

  test('a picture of the ratings has words, too', () => {
    expect(spreadInWords([0, 1, 4, 3, 1])).toBe('Ratings from 1 to 5: 0, 1, 4, 3, 1');
  });
});

test('no words say how few there are', () => {
  const v1 = loadV1();
  forAll(anySheets(v1), (sheets) => {
    const said = evidenceFrom(v1, idOf.review(), sheets).sources.flatMap((source) =>
      [...source.findings.values()]
        .filter(({ shown }) => shown !== 'all')
        .map((finding) => findingInWords(source, finding).basis + unratedInWords(finding)),
    );
    const allowed = ['fewer than 5 ratings', 'Too few to show', 'No sheets yet'];
    expect(said.filter((words) => !allowed.includes(words))).toEqual([]);
  });
});
