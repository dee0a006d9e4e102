import { failed, ok, type Result } from '#domain/result.ts';

/** One row of a CSV file, and the line of the file that it begins on, counted from 1. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** What is wrong in a file that came in, and on which line, in words for the person. */
export type LineProblem = { readonly line: number; readonly problem: string };

/** "Line 12: the rating 7 is not between 1 and 5." */
export function problemSentence({ line, problem }: LineProblem): string {
  return `Line ${line}: ${problem}.`;
}

/**
 * Reads comma-separated values as RFC 4180 has them: a cell may stand in quotation marks and then
 * hold commas, line ends and doubled quotation marks. A byte order mark at the start and any of
 * the three line ends are accepted; empty lines are passed over.
 *
 * @returns the rows, or the first line that cannot be read. Nothing is guessed.
 */
export function readCsv(text: string): Result<readonly CsvRow[], LineProblem> {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const cell = cellPattern();
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  while (cell.lastIndex < body.length || cells.length > 0) {
    const match = cell.exec(body);
    if (match === null) return failed({ line, problem: 'a quotation mark is out of place' });
    const [whole, quoted, plain = '', end] = match;
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += lineEndsIn(whole);
    if (end === ',') continue;
    if (!isEmptyLine(cells)) rows.push({ line: rowLine, cells });
    cells = [];
    rowLine = line;
  }
  return ok(rows);
}

/** A cell and what ends it: quoted, or plain; then a comma, a line end or the end of the file. */
function cellPattern(): RegExp {
  return /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\r|\n|$)/uy;
}

function lineEndsIn(text: string): number {
  return text.match(/\r\n|\r|\n/gu)?.length ?? 0;
}

function isEmptyLine(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0] === '';
}
