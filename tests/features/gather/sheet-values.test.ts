import { expect, test } from 'vitest';
import type { Response } from '#domain/records/response.ts';
import {
  responseFrom,
  type ResponseValues,
  responseValues,
  sheetFrom,
  valuesOf,
} from '#features/gather/sheet-values.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const instrument = smallInstrument();
const { indicators } = instrument;

test.each<[Response, ResponseValues]>([
  [
    { state: 'rated', rating: 4, example: 'A tap' },
    { rating: '4', example: 'A tap' },
  ],
  [
    { state: 'not-applicable', example: '' },
    { rating: 'not-applicable', example: '' },
  ],
  [
    { state: 'unanswered', example: 'Only this' },
    { rating: '', example: 'Only this' },
  ],
])('%o is the same on the form and back', (response, values) => {
  expect(responseValues(response)).toEqual(values);
  expect(responseFrom(values)).toEqual(response);
});

test.each(['0', '6', 'x', null])('%o, which is not on the scale, is no answer', (rating) => {
  const values = { rating, example: '' } as ResponseValues;
  expect(responseFrom(values)).toEqual({ state: 'unanswered', example: '' });
});

test('a sheet is the same on the form and back', () => {
  const sheet = aSheet(instrument, { source: 'diaries', ratings: '5 NA', examples: ['', 'None'] });
  expect(sheetFrom(sheet, valuesOf(sheet, indicators), indicators)).toEqual(sheet);
});

test('what the form has lost sight of stays on the sheet', () => {
  const sheet = aSheet(instrument, { source: 'diaries', ratings: '5 3' });
  expect(sheetFrom(sheet, { responses: {} }, indicators)).toEqual(sheet);
});

test('what the form does not know stays on the sheet', () => {
  const known = aSheet(instrument, { source: 'diaries', ratings: '5 3' });
  const later: Response = { state: 'rated', rating: 2, example: 'From a later version' };
  const sheet = { ...known, responses: { ...known.responses, [idOf.indicator('soil')]: later } };
  expect(sheetFrom(sheet, valuesOf(sheet, indicators), indicators)).toEqual(sheet);
});

test('a statement that nobody has touched is no response, one that was taken back is', () => {
  const fresh = aSheet(instrument, { source: 'diaries' });
  const values = valuesOf(fresh, indicators);
  expect(sheetFrom(fresh, values, indicators)).toEqual(fresh);
  const rated = aSheet(instrument, { source: 'diaries', ratings: '4' });
  expect(sheetFrom(rated, values, indicators).responses).toEqual({
    water: { state: 'unanswered', example: '' },
  });
});
