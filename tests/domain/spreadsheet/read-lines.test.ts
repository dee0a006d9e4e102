import { describe, expect, test } from 'vitest';
import { readLines } from '#domain/spreadsheet/read-lines.ts';
import type { Matching } from '#domain/spreadsheet/guess-columns.ts';
import { tableFrom } from '#domain/spreadsheet/table.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { sourceNamed } from '#tests/builders/sheets.ts';
import { idOf } from '#tests/builders/ids.ts';

const v1 = loadV1();
const MATCHING: Matching = [
  'number',
  `rating/${idOf.indicator('basic-needs')}`,
  `example/${idOf.indicator('basic-needs')}`,
  null,
  `rating/${idOf.indicator('goals')}`,
];

function linesOf(source: string, ...rows: readonly (readonly string[])[]) {
  const all = [['No', 'A', 'Why', 'Name', 'B'], ...rows];
  const table = tableFrom(all.map((cells, place) => ({ row: place + 1, cells })));
  if (table === null) throw new Error('There is no table');
  return readLines(table, MATCHING, v1, sourceNamed(v1, source));
}

const problemsOf = (source: string, ...rows: readonly (readonly string[])[]) =>
  linesOf(source, ...rows).flatMap((line) =>
    line.kind === 'wrong' ? line.problems.map((problem) => `${line.row}: ${problem}`) : [],
  );

test('a row is a sheet: what it leaves blank is not there, and who sent it is not either', () => {
  expect(linesOf('care-plans', ['7', '4', 'In own words', 'Ann McKay', ''])).toEqual([
    {
      row: 2,
      kind: 'sheet',
      sheet: {
        number: 7,
        code: null,
        responses: { 'basic-needs': { state: 'rated', rating: 4, example: 'In own words' } },
      },
    },
  ]);
});

test('three different things stay so: not applicable, not answered with an example, not answered', () => {
  const [line] = linesOf('care-plans', ['', '', 'Only words', '', 'n/a']);
  expect(line?.kind === 'sheet' && line.sheet.responses).toEqual({
    'basic-needs': { state: 'unanswered', example: 'Only words' },
    goals: { state: 'not-applicable', example: '' },
  });
});

test('a row with nothing in the columns that are taken is no sheet', () => {
  expect(linesOf('informal-carers', ['', '', ' ', 'Ann', ''])).toEqual([
    { row: 2, kind: 'nothing' },
  ]);
});

describe('what is wrong is said in a sentence, and the row is not taken', () => {
  test.each([
    [
      ['', '7', '', '', '3'],
      '2: Statement 1: “7” is not a rating from 1 to 5, nor “not applicable”.',
    ],
    [
      ['', '1', 'x'.repeat(10_001), '', ''],
      '2: The example for statement 1 is longer than 10,000 characters.',
    ],
    [
      ['', '1', '#REF!', '', ''],
      '2: The example for statement 1 is an error of the spreadsheet (#REF!).',
    ],
    [['a', '1'], '2: The number “a” is not a whole number from 1.'],
  ])('%j', (row, problem) => {
    expect(problemsOf('care-plans', row)).toEqual([problem]);
  });

  test('all that is wrong in a row', () => {
    expect(problemsOf('care-plans', ['x', 'six', '', '', '9'])).toHaveLength(3);
  });

  test('a number that was there before', () => {
    expect(problemsOf('care-plans', ['3', '1'], ['4', '2'], ['3', '2'])).toEqual([
      '4: Care plan 3 is in row 2 already.',
    ]);
  });

  test('a second sheet of a source that has one', () => {
    expect(problemsOf('service-information', ['', '1'], ['', '2'])).toEqual([
      '3: Service information has one sheet, and that is in row 2.',
    ]);
  });
});

test('the apostrophe that keeps a text from being run is taken off again', () => {
  const [line] = linesOf('informal-carers', ['', '2', "'=1+1", '', '']);
  expect(line?.kind === 'sheet' && line.sheet.responses).toEqual({
    'basic-needs': { state: 'rated', rating: 2, example: '=1+1' },
  });
});
