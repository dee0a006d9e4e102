/** One row of a table, and its number as a spreadsheet shows it, counted from 1. */
export type TableRow = { readonly row: number; readonly cells: readonly string[] };

/** A table from outside: what stands in its first row, and the rows below that have anything in them. */
export type Table = { readonly headers: readonly string[]; readonly rows: readonly TableRow[] };

/** The most that is read of one file. Nobody fills in so much; what is larger is something else. */
export const MOST_ROWS = 5000;
export const MOST_COLUMNS = 500;

/** A table of rows as they come out of a file; null where nothing is in any of them. */
export function tableFrom(rows: readonly TableRow[]): Table | null {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [head, ...below] = filled;
  return head === undefined ? null : { headers: head.cells, rows: below };
}
