import { expect, test } from 'vitest';
import { gatheredInWords, oneSheet, sheetsInWords } from '#domain/words/gathered-words.ts';
import type { SourceProgress } from '#domain/journey/progress.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { sourceNamed } from '#tests/builders/sheets.ts';

const instrument = loadV1();
const carePlans = sourceNamed(instrument, 'care-plans');

function gathered(source: string, figures: Partial<SourceProgress>): string {
  const nothing = { included: true, intended: 10, sheets: 0, complete: 0 };
  return gatheredInWords({ source: sourceNamed(instrument, source), ...nothing, ...figures });
}

test.each([
  [0, 10, '0 of 10 care plans'],
  [7, 10, '7 of 10 care plans'],
  [1, 1, '1 of 1 care plan'],
  [12, 10, '12 care plans (10 planned)'],
  [3, 0, '3 care plans'],
])('%i of %i intended: %s', (sheets, intended, words) => {
  expect(gathered('care-plans', { sheets, intended })).toBe(words);
});

test.each([
  [0, 0, 'Not started'],
  [1, 0, 'Under way'],
  [1, 1, 'Filled in'],
])('where one sheet is all there is: %i begun, %i complete: %s', (sheets, complete, words) => {
  expect(gathered('service-information', { sheets, complete, intended: 1 })).toBe(words);
});

test('one sheet and several are told apart', () => {
  expect([1, 2].map((count) => sheetsInWords(carePlans, count))).toEqual([
    '1 care plan',
    '2 care plans',
  ]);
});

test.each([
  ['Care plan', 'care plan'],
  ['WRAP plan', 'WRAP plan'],
  ['A plan', 'a plan'],
])('%s within a sentence: %s', (one, words) => {
  expect(oneSheet({ ...carePlans, sheet: { one, many: '' } })).toBe(words);
});
