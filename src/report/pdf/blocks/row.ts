import { hairline, type Ink, type RuleLook, textLine } from '../ink.ts';
import { keepOfLine, type Strip } from '../strip.ts';
import type { Tag } from '../tags.ts';
import type { Typesetter } from '../text.ts';
import { COLUMN, type TextStyle } from '../theme.ts';
import type { Column } from './lines.ts';

/** One cell's text and where it stands. All cells of a row have lines of the same height. */
export type Cell = {
  readonly tag: Tag;
  readonly text: string;
  readonly style: TextStyle;
  readonly column: Column;
  readonly align: 'start' | 'end';
};

export type RowLook = {
  /** White space above and below the text. */
  readonly padding: number;
  /** The line under the row. */
  readonly rule: RuleLook;
  /** Where shorter cells stand beside taller ones. */
  readonly stand: 'top' | 'bottom';
};

/**
 * A row of cells: one strip, which no page break can cut. Only a row taller than `tallest` points
 * becomes a strip for every line of text, so that it is cut between lines and no word is lost.
 */
export function rowStrips(
  cells: readonly Cell[],
  look: RowLook,
  tallest: number,
  type: Typesetter,
): readonly Strip[] {
  const row = breakCells(cells, look, type);
  if (2 * look.padding + row.count * row.leading <= tallest) return [cut(row, 0, row.count)];
  return Array.from({ length: row.count }, (_, index) => ({
    ...cut(row, index, index + 1),
    keep: keepOfLine(index, row.count),
  }));
}

/** Every cell with the same number of lines, blank ones where it has fewer than the tallest. */
type Row = {
  readonly cells: readonly { readonly cell: Cell; readonly lines: readonly PlacedLine[] }[];
  readonly count: number;
  readonly leading: number;
  readonly look: RowLook;
};

type PlacedLine = { readonly text: string; readonly x: number };

function breakCells(cells: readonly Cell[], look: RowLook, type: Typesetter): Row {
  const broken = cells.map((cell) => ({ cell, lines: placeLines(cell, type) }));
  const count = Math.max(1, ...broken.map(({ lines }) => lines.length));
  const blank = (lines: readonly PlacedLine[]): readonly PlacedLine[] =>
    Array.from({ length: count - lines.length }, () => ({ text: '', x: 0 }));
  return {
    cells: broken.map(({ cell, lines }) => ({
      cell,
      lines: look.stand === 'top' ? [...lines, ...blank(lines)] : [...blank(lines), ...lines],
    })),
    count,
    leading: Math.max(0, ...cells.map(({ style }) => style.leading)),
    look,
  };
}

function placeLines({ text, style, column, align }: Cell, type: Typesetter): readonly PlacedLine[] {
  return type.linesOf(text, style, column.width).map((line) => {
    const shift = align === 'end' ? column.width - type.widthOf(line, style) : 0;
    return { text: line, x: column.x + shift };
  });
}

/** Some of a row's lines, cell by cell, as people read it; the row's last line closes it. */
function cut({ cells, count, leading, look }: Row, from: number, to: number): Strip {
  const top = from === 0 ? look.padding : 0;
  const height = top + (to - from) * leading + (to === count ? look.padding : 0);
  const ink = cells.flatMap(({ cell, lines }) =>
    lines.slice(from, to).flatMap(({ text, x }, index): readonly Ink[] => {
      if (text === '') return [];
      return [textLine(cell.tag, text, cell.style, [x, top + index * leading])];
    }),
  );
  const rule: readonly Ink[] = to === count ? [hairline(0, height, COLUMN, look.rule)] : [];
  return { height, above: 0, keep: 'free', ink: [...ink, ...rule] };
}
