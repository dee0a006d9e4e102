import { expect, test } from 'vitest';
import { alreadyHere } from '#domain/spreadsheet/already-here.ts';
import { sheetCodes } from '#domain/paper/sheet-code.ts';
import { newSheets } from '#domain/spreadsheet/new-sheets.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aSheet, sheetsOf, sourceNamed } from '#tests/builders/sheets.ts';

const v1 = loadV1();

function numbersOf(source: string, inFile: readonly (number | null)[], here: readonly Sheet[]) {
  const fresh = inFile.map((number, place) => ({
    id: idOf.sheet(`fresh ${place}`),
    number,
    code: null,
    responses: {},
  }));
  return newSheets(idOf.review(), sourceNamed(v1, source), fresh, here).map(({ number }) => number);
}

test.each([
  ['without any, they are counted on', [null, null], 2, [3, 4]],
  ['a number that is free is kept', [9, null], 2, [9, 10]],
  ['one that is not gets the next', [2, 1, 5], 2, [6, 7, 5]],
  ['with none here', [3, 1], 0, [3, 1]],
])('numbers of documents: %s', (_, inFile, here, numbers) => {
  expect(
    numbersOf('care-plans', inFile, sheetsOf(v1, 'care-plans', Array(here).fill('1'))),
  ).toEqual(numbers);
});

test('what was deleted keeps its number', () => {
  const deleted = aSheet(v1, {
    source: 'care-plans',
    nth: 4,
    deletedAt: '2026-11-21T12:00:00.000Z',
  });
  expect(numbersOf('care-plans', [4], [deleted])).toEqual([5]);
});

test('a code is kept unless a sheet here has it, in the bin or not', () => {
  const [code, free] = sheetCodes(9, 2);
  if (code === undefined || free === undefined) throw new Error('There are no codes');
  const inFile = [code, free].map((one, place) => ({
    id: idOf.sheet(`fresh ${place}`),
    number: null,
    code: one,
    responses: {},
  }));
  const here = [aSheet(v1, { source: 'care-plans', code, deletedAt: '2026-11-21T12:00:00.000Z' })];
  const made = newSheets(idOf.review(), sourceNamed(v1, 'care-plans'), inFile, here);
  expect(made.map((sheet) => sheet.code)).toEqual([null, free]);
});

test('people’s sheets have no number, whatever the file says', () => {
  expect(numbersOf('informal-carers', [1, null], [])).toEqual([null, null]);
});

test('a sheet is here already when one that is here says the same, each counted once', () => {
  const here = sheetsOf(v1, 'informal-carers', ['1 2', '3 _ NA']);
  const [same, alsoSame, other] = sheetsOf(v1, 'informal-carers', ['1 2', '1 2', '3 NA _']);
  if (!same || !alsoSame || !other) throw new Error('There are no sheets');
  expect([...alreadyHere([same, alsoSame, other], here, v1)]).toEqual([same]);
});
