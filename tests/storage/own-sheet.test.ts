import { expect, test } from 'vitest';
import { ownSheetFrom } from '#storage/own-sheet.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { anOwnSheet } from '#tests/builders/own-sheets.ts';

const own = anOwnSheet(loadV1(), 'people-using');

test('a note is read as it was written', () => {
  expect(ownSheetFrom(JSON.stringify(own))).toEqual(own);
});

test('a sheet that an earlier app wrote is brought up to date', () => {
  const { code, ...older } = own.sheet;
  const note = JSON.stringify({ ...own, sheet: { ...older, version: 2 } });
  expect(ownSheetFrom(note)?.sheet).toEqual({ ...own.sheet, code: null });
  expect(code).not.toBeNull();
});

test.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['nobody', 'null'],
  ['a later app', JSON.stringify({ ...own, version: 2 })],
  ['a later app, of its sheet', JSON.stringify({ ...own, sheet: { ...own.sheet, version: 9 } })],
  ['an unknown page', JSON.stringify({ ...own, place: { at: 'summary' } })],
  [
    'a rating of 7',
    JSON.stringify(own).replace(
      '"responses":{}',
      '"responses":{"goals":{"state":"rated","rating":7,"example":""}}',
    ),
  ],
])('from %s there is none', (_, note) => {
  expect(ownSheetFrom(note)).toBeNull();
});
