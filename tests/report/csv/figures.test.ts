import { describe, expect, test } from 'vitest';
import { evidenceFrom } from '#domain/scoring/evidence.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { FIGURE_COLUMNS, figuresCsv } from '#report/csv/figures.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { onFirstIndicator } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { harbourViewRows, harbourViewSheets } from '#tests/fixtures/harbour-view.ts';

const instrument = loadV1();

function linesOf(of: Instrument, sheets: readonly Sheet[]): readonly string[] {
  return figuresCsv(of, evidenceFrom(of, idOf.review(), sheets)).split('\r\n');
}

test('the columns have the names that other software reads them by', () => {
  expect(linesOf(instrument, [])[0]).toBe(
    'indicator,level,name,sheets,rated,not_applicable,unanswered,' +
      'count_1,count_2,count_3,count_4,count_5,mean,median,shown,coverage',
  );
});

test('an empty review has a line for everything, and figures for nothing', () => {
  const lines = linesOf(smallInstrument(), []);
  expect(lines.slice(1, 7)).toEqual([
    '1,source,diaries,0,0,0,0,0,0,0,0,0,,,all,0/1',
    '1,source,visitors,0,,,,,,,,,,,none,0/1',
    '1,source,neighbours,0,,,,,,,,,,,none,0/1',
    '1,viewpoint,noticed,0,,,,,,,,,,,none,0/1',
    '1,viewpoint,felt,0,,,,,,,,,,,none,0/2',
    '1,indicator,score,0,,,,,,,,,,,none,0/3',
  ]);
  expect(lines).toHaveLength(1 + 2 * 6 + 1);
});

test('where little may be shown, the rest of the line is empty', () => {
  const small = smallInstrument();
  const lines = linesOf(small, [
    ...onFirstIndicator(small, 'diaries', '1 2'),
    ...onFirstIndicator(small, 'visitors', '5 4 3 NA'),
  ]);
  expect(lines.slice(1, 7)).toEqual([
    '1,source,diaries,2,2,0,0,1,1,0,0,0,1.5,1.5,all,1/1',
    '1,source,visitors,4,,,,,,,,,4,,mean,1/1',
    '1,source,neighbours,0,,,,,,,,,,,none,0/1',
    '1,viewpoint,noticed,2,2,0,0,1,1,0,0,0,1.5,,all,1/1',
    '1,viewpoint,felt,4,,,,,,,,,4,,mean,1/2',
    '1,indicator,score,6,,,,,,,,,2.75,,mean,2/3',
  ]);
});

test('sources that stand together stand under the name of their pool', () => {
  const sheets = [
    ...onFirstIndicator(instrument, 'people-using', '4 4 4'),
    ...onFirstIndicator(instrument, 'informal-carers', '2 2'),
  ];
  const names = linesOf(instrument, sheets).map((line) => line.split(',')[2]);
  expect(names.slice(1, 10)).toEqual([
    'assessments',
    'care-plans',
    'service-information',
    'people-providing',
    'people-and-carers',
    'written',
    'providing',
    'lived-experience',
    'score',
  ]);
});

describe('Harbour View', () => {
  const lines = linesOf(instrument, harbourViewSheets(instrument));
  const rows = lines.slice(1, -1).map((line) => line.split(','));
  const at = (row: readonly string[], column: (typeof FIGURE_COLUMNS)[number]): string =>
    row[FIGURE_COLUMNS.indexOf(column)] ?? '';
  /** The ratings as they stand in the file, found again without any of the app's own counting. */
  const ratingsIn = (indicator: string, source: string): readonly string[] =>
    harbourViewRows()
      .filter((row) => row.source === source && String(row.indicator) === indicator)
      .map(({ rating }) => rating);
  const sourceRows = rows.filter((row) => at(row, 'level') === 'source');

  test('has a line for six sources, three viewpoints and a score, ten times', () => {
    expect(rows).toHaveLength(10 * (6 + 3 + 1));
  });

  test('counts every source as the file does', () => {
    for (const row of sourceRows) {
      const ratings = ratingsIn(at(row, 'indicator'), at(row, 'name'));
      const many = (rating: string): string =>
        String(ratings.filter((one) => one === rating).length);
      expect(at(row, 'sheets')).toBe(String(ratings.length));
      expect(at(row, 'not_applicable')).toBe(many('NA'));
      expect(at(row, 'unanswered')).toBe(many(''));
      for (const rating of ['1', '2', '3', '4', '5'] as const) {
        expect(at(row, `count_${rating}`)).toBe(many(rating));
      }
    }
  });

  test('has the exact mean and the median of every source', () => {
    for (const row of sourceRows) {
      const given = ratingsIn(at(row, 'indicator'), at(row, 'name')).filter((r) => /\d/u.test(r));
      const sorted = given.map(Number).toSorted((a, b) => a - b);
      let total = 0;
      for (const rating of sorted) total += rating;
      const middle = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[sorted.length >> 1]];
      expect(Number(at(row, 'mean'))).toBeCloseTo(total / sorted.length, 14);
      expect(Number(at(row, 'median'))).toBe(((middle[0] ?? 0) + (middle[1] ?? 0)) / 2);
    }
  });

  test('has scores that are plain means of the sources’ means, over all six', () => {
    for (const row of rows.filter((one) => at(one, 'name') === 'score')) {
      const own = sourceRows.filter((one) => at(one, 'indicator') === at(row, 'indicator'));
      const means = own.map((one) => Number(at(one, 'mean')));
      const mean = means.reduce((a, b) => a + b) / means.length;
      expect(Number(at(row, 'mean'))).toBeCloseTo(mean, 12);
      expect(at(row, 'coverage')).toBe('6/6');
      expect(at(row, 'sheets')).toBe('50');
    }
  });
});
