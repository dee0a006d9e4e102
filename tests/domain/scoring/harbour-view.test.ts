import { describe, expect, test } from 'vitest';
import { evidenceFrom, findingOf } from '#domain/scoring/evidence.ts';
import { scoresFrom } from '#domain/scoring/score.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { harbourViewRows, harbourViewSheets } from '#tests/fixtures/harbour-view.ts';

/**
 * The same review worked out three times: by the app; by a spreadsheet's way of thinking, below;
 * and by a program in another language with exact fractions, from which the constants come.
 */
const v1 = loadV1();
const evidence = evidenceFrom(v1, idOf.review(), harbourViewSheets(v1));
const scores = scoresFrom(v1, evidence);
const rows = harbourViewRows();

const EXPECTED = [
  // indicator, score, what we write, what we say, what people and carers say, differ, band
  [1, '103/27', '11/3', '13/3', '34/9', false, 'building'],
  [2, '21107/7560', '359/135', '20/7', '71/24', false, 'to-develop'],
  [3, '6619/1755', '95/27', '57/13', '173/45', false, 'building'],
  [4, '2816/945', '209/90', '27/7', '127/36', true, 'to-develop'],
  [5, '3503/1080', '53/15', '15/4', '23/9', true, 'building'],
  [6, '9473/3510', '296/135', '47/13', '3/1', true, 'to-develop'],
  [7, '407/195', '26/15', '38/13', '11/5', true, 'to-develop'],
  [8, '2579/990', '12/5', '37/11', '38/15', false, 'to-develop'],
  [9, '2179/624', '25/8', '40/13', '17/4', true, 'building'],
  [10, '30767/9828', '70/27', '53/13', '97/28', true, 'building'],
] as const;

describe('the review of Harbour View', () => {
  test('is there whole: 50 sheets, ten responses on each', () => {
    expect(rows).toHaveLength(500);
    expect(evidence.sources.map(({ id, sheets }) => [id, sheets])).toEqual([
      ['assessments', 10],
      ['care-plans', 10],
      ['service-information', 1],
      ['people-providing', 14],
      ['people-using', 9],
      ['informal-carers', 6],
    ]);
  });

  test.each(EXPECTED)(
    'indicator %d scores %s',
    (number, score, written, providing, lived, differ, band) => {
      const found = scores[number - 1];
      const viewpoints = found?.viewpoints.map(({ mean }) => mean ?? Number.NaN) ?? [];
      expect(found?.mean).toBeCloseTo(fraction(score), 12);
      for (const [index, expected] of [written, providing, lived].entries()) {
        expect(viewpoints[index]).toBeCloseTo(fraction(expected), 12);
      }
      expect(found?.coverage).toEqual({ counted: 6, of: 6 });
      expect(found?.difference !== null).toBe(differ);
      expect(found?.band?.id).toBe(band);
    },
  );

  test('every count, mean and median is what the file’s own lines say', () => {
    for (const source of evidence.sources) {
      for (const { id, number } of v1.indicators) {
        const { examples, ...figures } = findingOf(source, id);
        expect(figures).toEqual({ shown: 'all', ...fromLines(source.id, number) });
        expect(examples.toSorted()).toEqual(examplesIn(source.id, number));
      }
    }
  });
});

/** Filters lines as one would in a spreadsheet; shares no code with the app. */
function fromLines(source: string, indicator: number) {
  const own = rows.filter((row) => row.source === source && row.indicator === indicator);
  const times = (what: string) => own.filter(({ rating }) => rating === what).length;
  const ratings = own.flatMap(({ rating }) => (/^[1-5]$/u.test(rating) ? [Number(rating)] : []));
  let total = 0;
  for (const rating of ratings) total += rating;
  return {
    rated: ratings.length,
    notApplicable: times('NA'),
    unanswered: times(''),
    counts: ['1', '2', '3', '4', '5'].map(times),
    mean: total / ratings.length,
    median: middleOf(ratings.toSorted((a, b) => a - b)),
  };
}

function middleOf(ratings: readonly number[]): number {
  const half = ratings.length / 2;
  const middle = Number.isInteger(half)
    ? ratings.slice(half - 1, half + 1)
    : ratings.slice(Math.floor(half), Math.ceil(half));
  return middle.reduce((sum, rating) => sum + rating, 0) / middle.length;
}

function examplesIn(source: string, indicator: number): readonly string[] {
  return rows
    .filter((row) => row.source === source && row.indicator === indicator && row.example !== '')
    .map(({ example }) => example)
    .toSorted();
}

function fraction(text: string): number {
  const [dividend, divisor] = text.split('/').map(Number);
  return (dividend ?? Number.NaN) / (divisor ?? Number.NaN);
}
