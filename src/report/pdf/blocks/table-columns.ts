import type { TableBlock, TableColumn } from '#report/document.ts';
import type { Typesetter } from '../text.ts';
import { COLUMN, TEXT, type TextStyle } from '../theme.ts';
import { columnWidths } from './column-widths.ts';
import type { Column } from './lines.ts';

/** White space between two columns, in points. */
const GUTTER = 14;

/** A cell that fits in this width is not broken: "Not started" stays on one line. */
const SHORT = 64;

/** A column of a table and where it stands. */
export type PlacedColumn = TableColumn & { readonly place: Column };

/**
 * Where the columns of a table stand. Tables with the same columns are given together, so that
 * their columns line up through the document whatever is in them.
 */
export function placeColumns(
  alike: readonly TableBlock[],
  type: Typesetter,
): readonly PlacedColumn[] {
  const columns = alike[0]?.columns ?? [];
  const rows = alike.flatMap((table) => table.rows);
  const wishes = columns.map(({ heading, share }, index) => {
    const cells = rows.map((row) => leastWidth(row[index] ?? '', cellStyle(index), type));
    const least = Math.max(leastWidth(heading, TEXT.columnHead, type), ...cells);
    return { share, least: least + GUTTER };
  });
  const widths = columnWidths(wishes, COLUMN + GUTTER);
  return columns.map((column, index) => {
    const x = widths.slice(0, index).reduce((sum, width) => sum + width, 0);
    return { ...column, place: { x, width: (widths[index] ?? GUTTER) - GUTTER } };
  });
}

/** The first cell of a row is its header, and looks like one. */
export function cellStyle(index: number): TextStyle {
  return index === 0 ? TEXT.rowHead : TEXT.cell;
}

function leastWidth(text: string, style: TextStyle, type: Typesetter): number {
  const whole = type.widthOf(text, style);
  return whole <= SHORT ? whole : type.widestWordOf(text, style);
}
