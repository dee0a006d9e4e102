import { describe, expect, test } from 'vitest';
import { evidenceFrom } from '#domain/scoring/evidence.ts';
import {
  basisInWords,
  coverageInWords,
  differenceInWords,
  ratingsInWords,
  scoreFigure,
  scoreInWords,
} from '#domain/words/score-words.ts';
import { scoresFrom } from '#domain/scoring/score.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { onFirstIndicator } from '#tests/builders/sheets.ts';

const v1 = loadV1();

function firstScore(...sheets: readonly Sheet[]) {
  const [score] = scoresFrom(v1, evidenceFrom(v1, idOf.review(), sheets));
  if (score === undefined) throw new Error('There are no scores');
  return score;
}

describe('a score in words', () => {
  test('says its figure, its sources and its ratings', () => {
    const score = firstScore(
      ...onFirstIndicator(v1, 'care-plans', '3 4'),
      ...onFirstIndicator(v1, 'assessments', '4'),
    );
    expect(scoreFigure(score)).toBe('3.8');
    expect(scoreInWords(score)).toBe('3.8 from 2 of 6 sources');
    expect(basisInWords(score)).toBe('2 of 6 sources, 3 ratings');
  });

  test('counts no ratings where it has no figure: there may be some that are not shown', () => {
    const score = firstScore(...onFirstIndicator(v1, 'people-providing', '5 5'));
    expect(scoreFigure(score)).toBeNull();
    expect(scoreInWords(score)).toBe('No figure yet');
    expect(basisInWords(score)).toBe('0 of 6 sources');
  });

  test.each([
    [{ known: 1, andFewer: false }, '1 rating'],
    [{ known: 52, andFewer: false }, '52 ratings'],
    [{ known: 52, andFewer: true }, '52 ratings and a few more'],
    [{ known: 0, andFewer: true }, 'a few ratings'],
  ])('ratings behind it: %o', (ratings, words) => {
    expect(ratingsInWords(ratings)).toBe(words);
  });

  test('one source of one is said as one', () => {
    expect(coverageInWords({ counted: 1, of: 1 })).toBe('1 of 1 source');
  });
});

test('a difference is said by who comes out higher, and by how much', () => {
  const { difference } = firstScore(
    ...onFirstIndicator(v1, 'care-plans', '2'),
    ...onFirstIndicator(v1, 'people-providing', '3 3 3 4 4'),
  );
  expect(difference && differenceInWords(difference)).toBe(
    'What we say comes out 1.4 higher than what we write.',
  );
});
