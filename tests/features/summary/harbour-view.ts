import type { Instrument } from '#domain/instrument/instrument.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import csv from '../../fixtures/harbour-view.csv?raw';

type Row = { source: string; sheet: number; indicator: number; rating: string };

const rows: readonly Row[] = csv
  .trimEnd()
  .split(/\r?\n/u)
  .slice(1)
  .map((line) => {
    const [source = '', sheet, indicator, rating = ''] = line.split(',');
    return { source, sheet: Number(sheet), indicator: Number(indicator), rating };
  });

/** The fictional service's ratings as sheets, for tests that run in a browser. */
export function harbourViewSheets(instrument: Instrument): readonly Sheet[] {
  return rows
    .filter(({ indicator }) => indicator === 1)
    .map(({ source, sheet }) => {
      const own = rows.filter((row) => row.source === source && row.sheet === sheet);
      return aSheet(instrument, {
        source,
        nth: sheet,
        ratings: own.map(({ rating }) => rating || '_').join(' '),
      });
    });
}

/** What a cell of the matrix has to say, worked out from the file alone. */
export function expectedCell(source: string, indicator: number): string {
  const own = rows.filter((row) => row.source === source && row.indicator === indicator);
  const ratings = own.map(({ rating }) => Number(rating)).filter((rating) => rating > 0);
  const mean = ratings.reduce((total, rating) => total + rating, 0) / ratings.length;
  const tenths = Math.floor(mean * 10 + 0.5 + 1e-9);
  const figure = `${Math.floor(tenths / 10)}.${tenths % 10}`;
  return `${figure}, ${ratings.length} ${ratings.length === 1 ? 'rating' : 'ratings'}`;
}
