import { describe, expect, test } from 'vitest';
import { evidenceFrom } from '#domain/scoring/evidence.ts';
import { summaryOf } from '#domain/scoring/summary.ts';
import { anySheets } from '#tests/builders/arbitraries.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aSheet, sheetsOf } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import type { Sheet } from '#domain/records/sheet.ts';

const v1 = loadV1();

describe('what a review adds up to', () => {
  test('strengths come first, each band in the published order', () => {
    const { groups } = summary([
      aSheet(v1, { source: 'care-plans', ratings: '2 5 3 4 5 1 2 3 5 3' }),
    ]);
    const numbers = groups.map(({ band, scores }) => [
      band.name,
      scores.map(({ indicator }) => indicator.number),
    ]);
    expect(numbers).toEqual([
      ['Strength', [2, 4, 5, 9]],
      ['Building', [3, 8, 10]],
      ['To develop', [1, 6, 7]],
    ]);
  });

  test('a band with nothing in it is left out; what no source speaks of stands apart', () => {
    const { groups, unscored } = summary([aSheet(v1, { source: 'care-plans', ratings: '5 4' })]);
    expect(groups.map(({ band }) => band.id)).toEqual(['strength']);
    expect(unscored.map(({ indicator }) => indicator.number)).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('every indicator is in one band, or unscored', () => {
    forAll(anySheets(v1), (sheets) => {
      const { groups, unscored, scores } = summary(sheets);
      const placed = [...groups.flatMap((group) => group.scores), ...unscored];
      expect(new Set(placed)).toEqual(new Set(scores));
      expect(placed).toHaveLength(v1.indicators.length);
    });
  });

  test('where views differ is told in the published order', () => {
    const { differing } = summary([
      aSheet(v1, { source: 'care-plans', ratings: '2 4 1' }),
      ...sheetsOf(v1, 'people-providing', Array<string>(5).fill('4 4 4')),
    ]);
    expect(differing.map(({ indicator }) => indicator.number)).toEqual([1, 3]);
  });

  test('the bands of another instrument are sorted by their edges, not by their place', () => {
    const small = smallInstrument();
    const sheets = [aSheet(small, { source: 'diaries', ratings: '1 5' })];
    const { groups } = summaryOf(small, evidenceFrom(small, idOf.review(), sheets));
    expect(groups.map(({ band }) => band.name)).toEqual(['Flowering', 'Bare']);
  });
});

function summary(sheets: readonly Sheet[]) {
  return summaryOf(v1, evidenceFrom(v1, idOf.review(), sheets));
}
