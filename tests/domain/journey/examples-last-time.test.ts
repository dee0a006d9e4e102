import { expect, test } from 'vitest';
import { examplesLastTime } from '#domain/journey/examples-last-time.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aSheet, sourceNamed } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const instrument = smallInstrument();
const { indicators } = instrument;

test('what documents showed is there by statement, each thing once, in the order of the sheets', () => {
  const sheets = [
    aSheet(instrument, { source: 'diaries', nth: 2, examples: ['Rain. ', 'Sun.'] }),
    aSheet(instrument, { source: 'diaries', nth: 1, ratings: '4 4', examples: ['Dew.', '  '] }),
    aSheet(instrument, { source: 'diaries', nth: 3, examples: ['Rain.'] }),
    aSheet(instrument, {
      source: 'diaries',
      nth: 4,
      examples: ['Gone.'],
      deletedAt: '2026-11-21T12:00:00.000Z',
    }),
  ];
  const examples = examplesLastTime(sourceNamed(instrument, 'diaries'), indicators, sheets);
  expect(examples.get(idOf.indicator('water'))).toEqual(['Dew.', 'Rain.']);
  expect(examples.get(idOf.indicator('light'))).toEqual(['Sun.']);
});

test('what people said is not read again, whoever asks', () => {
  const sheets = [aSheet(instrument, { source: 'visitors', examples: ['I was cold.'] })];
  expect(examplesLastTime(sourceNamed(instrument, 'visitors'), indicators, sheets).size).toBe(0);
});
