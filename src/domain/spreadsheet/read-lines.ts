import type { Indicator, Instrument, Source } from '#domain/instrument/instrument.ts';
import type { Response } from '#domain/records/response.ts';
import { isBlank } from '#domain/records/response.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { WRITING_LENGTH } from '#domain/records/text.ts';
import { asWritten } from '#domain/tables/formula-safe.ts';
import type { Matching } from './guess-columns.ts';
import { readRating } from './read-rating.ts';
import { exampleOf, type Field, ratingOf } from './sheet-columns.ts';
import type { Table, TableRow } from './table.ts';

/** A sheet as a row of a file has it: what it answers, and its number where it says one. */
export type SheetInFile = Pick<Sheet, 'number' | 'responses'>;

/** What a row of a file comes to. One that is wrong anywhere is not taken at all. */
export type Line =
  | { readonly row: number; readonly kind: 'sheet'; readonly sheet: SheetInFile }
  | { readonly row: number; readonly kind: 'nothing' }
  | { readonly row: number; readonly kind: 'wrong'; readonly problems: readonly string[] };

/** What a spreadsheet shows where it could not work something out. */
const SPREADSHEET_ERROR =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/u;

/** How much of a cell is shown where it cannot be used, in characters. */
const SHOWN = 40;

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
  for (const indicator of instrument.indicators) {
    const example = readExample(cell(exampleOf(indicator.id)), indicator, problems);
    const response = readResponse(cell(ratingOf(indicator.id)), example, indicator, instrument);
    if (typeof response === 'string') problems.push(response);
    else if (!isBlank(response)) responses[indicator.id] = response;
  }
  if (problems.length > 0) return { row, kind: 'wrong', problems };
  return Object.keys(responses).length === 0
    ? { row, kind: 'nothing' }
    : { row, kind: 'sheet', sheet: { number, responses } };
}

function readNumber(text: string, problems: string[]): number | null {
  const given = text.trim();
  if (given === '') return null;
  if (/^[1-9]\d{0,5}$/u.test(given)) return Number(given);
  problems.push(`The number “${shortened(given)}” is not a whole number from 1.`);
  return null;
}

function readExample(text: string, { number }: Indicator, problems: string[]): string {
  const example = asWritten(text);
  if (example.length > WRITING_LENGTH) {
    const most = WRITING_LENGTH.toLocaleString('en-GB');
    problems.push(`The example for statement ${number} is longer than ${most} characters.`);
  }
  if (SPREADSHEET_ERROR.test(example.trim())) {
    problems.push(
      `The example for statement ${number} is an error of the spreadsheet (${example}).`,
    );
  }
  return example;
}

/** @returns the response, or the sentence that says why there is none. */
function readResponse(
  text: string,
  example: string,
  { number }: Indicator,
  { scale }: Instrument,
): Response | string {
  const rating = readRating(text, scale);
  if (rating === null) {
    const words = scale.notApplicable.label.toLowerCase();
    return `Statement ${number}: “${shortened(text.trim())}” is not a rating from 1 to 5, nor “${words}”.`;
  }
  return typeof rating === 'number'
    ? { state: 'rated', rating, example }
    : { state: rating, example };
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

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text;
}
