import type { Instrument, Source } from '#domain/instrument/instrument.ts';
import { isBlank } from '#domain/records/response.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import type { Matching } from './guess-columns.ts';
import { readCode, readExample, readNumber, readResponse } from './read-cells.ts';
import { exampleOf, type Field, ratingOf } from './sheet-columns.ts';
import type { Table, TableRow } from './table.ts';

/** A sheet as a row of a file has it: what it answers, and its number and code where it says them. */
export type SheetInFile = Pick<Sheet, 'number' | 'code' | 'responses'>;

/** What a row of a file comes to. One that is wrong anywhere is not taken at all. */
export type Line =
  | { readonly row: number; readonly kind: 'sheet'; readonly sheet: SheetInFile }
  | { readonly row: number; readonly kind: 'nothing' }
  | { readonly row: number; readonly kind: 'wrong'; readonly problems: readonly string[] };

/** Reads every row by what its columns hold. A problem is one sentence, for the person. */
export function readLines(
  table: Table,
  matching: Matching,
  instrument: Instrument,
  source: Source,
): readonly Line[] {
  const lines = table.rows.map((row) => readLine(row, matching, instrument));
  return source.single ? onlyOne(lines, source) : eachNumberOnce(lines, source);
}

function readLine({ row, cells }: TableRow, matching: Matching, instrument: Instrument): Line {
  const cell = (field: Field): string => cells[matching.indexOf(field)] ?? '';
  const problems: string[] = [];
  const responses: Sheet['responses'] = {};
  const number = readNumber(cell('number'), problems);
  const code = readCode(cell('code'), problems);
  for (const indicator of instrument.indicators) {
    const example = readExample(cell(exampleOf(indicator.id)), indicator, problems);
    const response = readResponse(cell(ratingOf(indicator.id)), example, indicator, instrument);
    if (typeof response === 'string') problems.push(response);
    else if (!isBlank(response)) responses[indicator.id] = response;
  }
  if (problems.length > 0) return { row, kind: 'wrong', problems };
  return Object.keys(responses).length === 0
    ? { row, kind: 'nothing' }
    : { row, kind: 'sheet', sheet: { number, code, responses } };
}

function eachNumberOnce(lines: readonly Line[], { sheet: { one } }: Source): readonly Line[] {
  const rowOf = new Map<number, number>();
  return lines.map((line) => {
    const number = line.kind === 'sheet' ? line.sheet.number : null;
    if (number === null) return line;
    const before = rowOf.get(number);
    rowOf.set(number, before ?? line.row);
    if (before === undefined) return line;
    const problem = `${one} ${number} is in row ${before} already.`;
    return { row: line.row, kind: 'wrong', problems: [problem] };
  });
}

function onlyOne(lines: readonly Line[], { name }: Source): readonly Line[] {
  const first = lines.find(({ kind }) => kind === 'sheet');
  return lines.map((line) => {
    if (line.kind !== 'sheet' || line === first) return line;
    const problem = `${name} has one sheet, and that is in row ${first?.row ?? 1}.`;
    return { row: line.row, kind: 'wrong', problems: [problem] };
  });
}
