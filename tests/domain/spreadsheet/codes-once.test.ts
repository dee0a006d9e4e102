import { expect, test } from 'vitest';
import { printedCode, sheetCodes } from '#domain/paper/sheet-code.ts';
import { codesOnce } from '#domain/spreadsheet/codes-once.ts';
import { guessColumns } from '#domain/spreadsheet/guess-columns.ts';
import { type Line, readLines } from '#domain/spreadsheet/read-lines.ts';
import { tableFrom } from '#domain/spreadsheet/table.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aSheet, sourceNamed } from '#tests/builders/sheets.ts';

const v1 = loadV1();
const source = sourceNamed(v1, 'care-plans');
const [first, second] = sheetCodes(9, 2);
if (first === undefined || second === undefined) throw new Error('There are no codes');
const [one, two] = [first, second].map(printedCode);

/** Rows with a sheet's code and its first rating. */
function lines(...rows: readonly (readonly string[])[]): readonly Line[] {
  const headers = ['Sheet code', v1.indicators[0]?.name.text ?? ''];
  const table = tableFrom([headers, ...rows].map((cells, at) => ({ row: at + 1, cells })));
  if (table === null) throw new Error('There is no table');
  return readLines(table, guessColumns(headers, v1, source), v1, source);
}

const inShort = (all: readonly Line[]) =>
  all.map((line) => {
    if (line.kind === 'wrong') return line.problems.join(' ');
    return line.kind === 'sheet' ? line.sheet.code : line.kind;
  });

test('a code is read however it was written, or said to be none', () => {
  expect(inShort(lines([`${one?.toLowerCase()}`, '4'], ['', '3'], ['K7M', '2']))).toEqual([
    first,
    null,
    '“K7M” is not a sheet code.',
  ]);
});

test('the second row with a code is left out by name', () => {
  const all = lines([`${one}`, '4'], [`${two}`, '4'], [`${one}`, '3']);
  expect(inShort(codesOnce(all, [], { instrument: v1, source }))).toEqual([
    first,
    second,
    `Sheet code ${one} is in row 2 already.`,
  ]);
});

test.each([
  ['says something else', { source: 'care-plans', ratings: '5' }],
  ['is of another source', { source: 'assessments', ratings: '4' }],
])('so is one whose code a sheet has that %s', (_, sketch) => {
  const here = [aSheet(v1, { ...sketch, code: first })];
  const said = codesOnce(lines([`${one}`, '4']), here, { instrument: v1, source });
  expect(inShort(said)).toEqual([`Sheet code ${one} is on another sheet here already.`]);
});

test('the same sheet once more is no slip, and left to a person', () => {
  const here = [aSheet(v1, { source: 'care-plans', ratings: '4', code: first })];
  const said = codesOnce(lines([`${one}`, '4']), here, { instrument: v1, source });
  expect(inShort(said)).toEqual([first]);
});
