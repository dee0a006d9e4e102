import { MOST_COLUMNS, MOST_ROWS, type TableRow } from '#domain/spreadsheet/table.ts';
import { dateInWords } from './dates.ts';
import { withoutEscapes } from './escapes.ts';
import { readXml } from './read-xml.ts';

/** What cells need of the rest of the workbook. */
export type CellWords = {
  readonly shared: readonly string[];
  readonly dates: ReadonlySet<number>;
  readonly isFrom1904: boolean;
};

/** More than is read of one file. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

type Cell = { column: number; type: string; style: number; words: string };

/**
 * The rows of a sheet that have something in them, each cell as text: of a formula, what it came to
 * when the file was saved.
 */
export function sheetRows(xml: string, words: CellWords): readonly TableRow[] {
  const rows: TableRow[] = [];
  let [row, cells, isValue]: [number, string[], boolean] = [0, [], false];
  let cell: Cell = { column: -1, type: '', style: 0, words: '' };
  readXml(xml, {
    open: (name, attribute) => {
      if (name === 'row') [row, cells] = [Number(attribute('r') ?? row + 1), []];
      if (name === 'row') cell = { ...cell, column: -1 };
      if (name === 'c') {
        const column = columnOf(attribute('r')) ?? cell.column + 1;
        const style = Number(attribute('s') ?? 0);
        cell = { column, type: attribute('t') ?? 'n', style, words: '' };
      }
      isValue = name === 'v' || name === 't';
    },
    text: (text) => {
      if (isValue) cell.words += text;
    },
    close: (name) => {
      isValue = false;
      if (name === 'c' && cell.words !== '') put(cells, cell.column, inWords(cell, words));
      if (name === 'row' && cells.length > 0) rows.push({ row, cells });
      if (rows.length > MOST_ROWS + 1) throw new TooLarge();
    },
  });
  return rows;
}

function put(cells: string[], column: number, words: string): void {
  if (column >= MOST_COLUMNS) throw new TooLarge();
  while (cells.length < column) cells.push('');
  cells[column] = words;
}

/** 27 of "AB12": columns are counted with letters, from 0 here. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/u.exec(reference ?? '')?.[0];
  if (letters === undefined) return null;
  return letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function inWords({ type, style, words }: Cell, { shared, dates, isFrom1904 }: CellWords): string {
  switch (type) {
    case 's':
      return shared[Number(words)] ?? '';
    case 'inlineStr':
    case 'str':
      return withoutEscapes(words);
    case 'b':
      return words === '1' ? 'TRUE' : 'FALSE';
    case 'n':
      return numberInWords(words, dates.has(style), isFrom1904);
    default:
      return words;
  }
}

function numberInWords(words: string, isDate: boolean, isFrom1904: boolean): string {
  const figure = Number(words);
  if (Number.isNaN(figure)) return words;
  return isDate ? dateInWords(figure, isFrom1904 ? 'mac' : 'usual') : String(figure);
}
