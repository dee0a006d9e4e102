import { expect, test } from 'vitest';
import { problemSentence, readCsv } from '#files/csv.ts';

function cellsOf(text: string): readonly (readonly string[])[] {
  const read = readCsv(text);
  if (!read.ok) throw new Error(problemSentence(read.error));
  return read.value.map(({ cells }) => cells);
}

test.each([
  ['cells between commas', 'a,b\r\nc,d', [['a', 'b'], ['c', 'd']]], // prettier-ignore
  ['empty cells at either end', ',b,\n', [['', 'b', '']]],
  ['a comma within quotation marks', '"a, b",c', [['a, b', 'c']]],
  ['a line end within quotation marks', '"a\r\nb",c', [['a\r\nb', 'c']]],
  ['doubled quotation marks', '"say ""yes""",b', [['say "yes"', 'b']]],
  ['an empty cell in quotation marks', '"",b', [['', 'b']]],
  ['every kind of line end', 'a\r\nb\nc\rd', [['a'], ['b'], ['c'], ['d']]],
  ['a byte order mark', '\uFEFFa,b', [['a', 'b']]],
  ['a byte order mark before a quotation mark', '\uFEFF"a",b', [['a', 'b']]],
  ['empty lines as nothing', '\na\n\nb\n\n', [['a'], ['b']]],
  ['spaces as they are', ' a , b ', [[' a ', ' b ']]],
  ['an empty file as no rows', '', []],
])('reads %s', (_, text, rows) => {
  expect(cellsOf(text)).toEqual(rows);
});

test('says on which line a row begins, also after a cell of several lines', () => {
  const read = readCsv('a\r\n"b\r\nb"\r\n\r\nc');
  expect(read.ok && read.value.map(({ line }) => line)).toEqual([1, 2, 5]);
});

test.each([
  ['is not closed', 'a\n"b', 2],
  ['stands within a cell', 'a\nb\nc"d', 3],
  ['is followed by text', '"a" b', 1],
])('refuses a quotation mark that %s, and names the line', (_, text, line) => {
  expect(readCsv(text)).toEqual({
    ok: false,
    error: { line, problem: 'a quotation mark is out of place' },
  });
});

test('a very long cell is read like any other', () => {
  const long = '"" '.repeat(500_000);
  expect(cellsOf(`"${long}",b`)[0]?.[0]).toHaveLength(1_000_000);
});
