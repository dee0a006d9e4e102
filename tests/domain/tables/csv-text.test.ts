import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '#files/csv.ts';
import { csvCell, csvText } from '#domain/tables/csv-text.ts';
import { asWritten } from '#domain/tables/formula-safe.ts';
import { forAll } from '#tests/builders/for-all.ts';

test.each([
  ['plain words', 'plain words'],
  ['with, comma', '"with, comma"'],
  ['with "quotes"', '"with ""quotes"""'],
  ['two\nlines', '"two\nlines"'],
  [' room at the ends ', '" room at the ends "'],
  ['', ''],
  [null, ''],
  [0, '0'],
  [-1.5, '-1.5'],
  [10 / 3, '3.3333333333333335'],
])('a cell of %j', (value, text) => {
  expect(csvCell(value)).toBe(text);
});

describe('what a spreadsheet could run as a formula is made plain text', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+441234', "'+441234"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1+1', '"\'\t=1+1"'],
    ['\r=1+1', '"\'\r=1+1"'],
    ['  =1+1', "'  =1+1"],
    ['＝1+1', "'＝1+1"],
    ["'=1+1", "''=1+1"],
    ['=HYPERLINK("http://example.org","x")', '"\'=HYPERLINK(""http://example.org"",""x"")"'],
  ])('%j', (value, text) => {
    expect(csvCell(value)).toBe(text);
  });

  test('wherever such a sign does not come first, nothing is changed', () => {
    expect(csvCell('two-fold')).toBe('two-fold');
    expect(csvCell('a=b')).toBe('a=b');
    expect(csvCell('4/6')).toBe('4/6');
  });
});

const anyCell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom("'", '=', '+', '-', '@', '"', ',', '\r', '\n', '\t', ' ', 'é'),
  }),
);

test('every file reads back as it was written, and starts no formula', () => {
  forAll(fc.array(fc.tuple(fc.constant('row'), anyCell), { minLength: 1 }), (rows) => {
    const text = csvText(rows);
    expect(text.endsWith('\r\n')).toBe(true);
    const back = readCsv(text);
    const cells = back.ok ? back.value.map((row) => row.cells[1] ?? '') : [];
    expect(cells.map(asWritten)).toEqual(rows.map(([, cell]) => cell));
    expect(cells.filter((cell) => /^\s*[=+\-@]/u.test(cell))).toEqual([]);
  });
});
