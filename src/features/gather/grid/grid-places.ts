import type { Move } from './grid-keys.ts';

/** A cell: rows are counted from 0, and so are the answers of a sheet. */
export type Place = { readonly row: number; readonly column: number };

export const cellId = ({ row, column }: Place): string => `grid-${row}-${column}`;

/** Goes to a cell, if there is one at that place. */
export function focusCell(place: Place): void {
  document.getElementById(cellId(place))?.focus();
}

/** After the end of a row comes the beginning of the next. */
export function placeAfter({ row, column }: Place, by: Move, columns: number): Place {
  const place = (row + by.rows) * columns + column + by.columns;
  return { row: Math.floor(place / columns), column: place % columns };
}
