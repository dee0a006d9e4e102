import { failed, ok, type Result } from '#domain/result.ts';

/**
 * One row of a CSV file. `line` is the line of the file that it begins on, `row` its place as a
 * spreadsheet would show it, empty ones counted; both from 1.
 */
export type CsvRow = {
  readonly line: number;
  readonly row: number;
  readonly cells: readonly string[];
};

/** What stands between two cells. A semicolon where the comma is part of numbers, as in Germany. */
export type Separator = ',' | ';' | '\t';

/** What is wrong in a file that came in, and on which line, in words for the person. */
export type LineProblem = { readonly line: number; readonly problem: string };

/** "Line 12: the rating 7 is not between 1 and 5." */
export function problemSentence({ line, problem }: LineProblem): string {
  return `Line ${line}: ${problem}.`;
}

/**
 * Reads values as RFC 4180 has them, separated by commas or by something else: a cell may stand in
 * quotation marks and then hold separators, line ends and doubled quotation marks. A byte order mark
 * at the start and any of the three line ends are accepted; empty lines are passed over.
 *
 * @returns the rows, or the first line that cannot be read. Nothing is guessed.
 */
export function readCsv(
  text: string,
  separator: Separator = ',',
): Result<readonly CsvRow[], LineProblem> {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const cell = cellPattern(separator);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  let row = 0;
  while (cell.lastIndex < body.length || cells.length > 0) {
    const match = cell.exec(body);
    if (match === null) return failed({ line, problem: 'a quotation mark is out of place' });
    const [whole, quoted, plain = '', end] = match;
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += lineEndsIn(whole);
    if (end === separator) continue;
    row += 1;
    if (!isEmptyLine(cells)) rows.push({ line: rowLine, row, cells });
    cells = [];
    rowLine = line;
  }
  return ok(rows);
}

/** A cell and what ends it: quoted, or plain; then a separator, a line end or the end of the file. */
function cellPattern(separator: Separator): RegExp {
  const plain = `[^"${separator}\\r\\n]*`;
  return new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|(${plain}))(${separator}|\\r\\n|\\r|\\n|$)`, 'uy');
}

function lineEndsIn(text: string): number {
  return text.match(/\r\n|\r|\n/gu)?.length ?? 0;
}

function isEmptyLine(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0] === '';
}
