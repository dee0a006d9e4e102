import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRating } from '#domain/spreadsheet/read-rating.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';

const { scale } = loadV1();

test.each([
  ['1', 1],
  [' 5 ', 5],
  ['4.0', 4],
  ['3.00', 3],
  ['４', 4],
  ['4 – Agree', 4],
  ['4: agree', 4],
  ['4 (mostly true)', 4],
  ['4 out of 5', 4],
  ['4/5', 4],
  ['1 - Strongly disagree', 1],
  ['5 (STRONGLY AGREE)', 5],
  ['Strongly agree', 5],
  ['strongly  disagree', 1],
  ['Disagree', 2],
  ['Neutral', 3],
  ['Neither agree nor disagree', 3],
  ['Agree', 4],
  ['NA', 'not-applicable'],
  ['n/a', 'not-applicable'],
  ['N.A.', 'not-applicable'],
  ['na', 'not-applicable'],
  ['N', 'not-applicable'],
  ['Not applicable', 'not-applicable'],
  ['Does not apply', 'not-applicable'],
  ['', 'unanswered'],
  ['   ', 'unanswered'],
] as const)('%j is read as %j', (text, rating) => {
  expect(readRating(text, scale)).toBe(rating);
});

test.each([
  ['0'],
  ['6'],
  ['7'],
  ['10'],
  ['4.5'],
  ['4,5'],
  ['1 or 2'],
  ['1-2'],
  ['4/10'],
  ['-1'],
  ['5 – Strongly disagree'],
  ['1 (not applicable)'],
  ['yes'],
  ['-'],
  ['?'],
  ['#N/A'],
  ['2026-03-04'],
  ['constructor'],
])('%j is no rating', (text) => {
  expect(readRating(text, scale)).toBe(null);
});

test('whatever stands in a cell, it is a rating, or it is said that it is none', () => {
  forAll(fc.string({ unit: 'binary' }), (text) => {
    const read = readRating(text, scale);
    if (read === 'unanswered') expect(text.normalize('NFKC').trim()).toBe('');
    if (typeof read === 'number') expect(text.normalize('NFKC')).toContain(String(read));
  });
});
