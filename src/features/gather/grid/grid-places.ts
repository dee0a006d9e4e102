import type { Move } from './grid-keys.ts';

/** A cell: rows are counted from 0. In column 0 is the sheet's code, after it come its answers. */
export type Place = { readonly row: number; readonly column: number };

export const CODE_COLUMN = 0;
export const FIRST_ANSWER = 1;

export const cellId = ({ row, column }: Place): string => `grid-${row}-${column}`;

/** Goes to a cell, if there is one at that place. */
export function focusCell(place: Place): void {
  document.getElementById(cellId(place))?.focus();
}

/**
 * Where a move leads. After the last answer of a sheet comes the next sheet: its code, where sheets
 * have any, or its first answer, so that nobody who has no codes need pass by their column.
 *
 * @param answers how many a sheet has.
 * @param begins the column in which the next sheet begins.
 */
export function placeAfter(
  { row, column }: Place,
  by: Move,
  answers: number,
  begins: number,
): Place {
  if (by.rows !== 0) return { row: row + by.rows, column };
  const next = column + by.columns;
  if (next > answers) return { row: row + 1, column: begins };
  return next < CODE_COLUMN ? { row: row - 1, column: answers } : { row, column: next };
}
