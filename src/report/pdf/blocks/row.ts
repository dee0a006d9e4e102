import { hairline, type Ink, type RuleLook, textLine } from '../ink.ts';
import { keepOfLine, type Strip } from '../strip.ts';
import type { Tag } from '../tags.ts';
import type { Typesetter } from '../text.ts';
import { COLUMN, type TextStyle, WHOLE } from '../theme.ts';
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
};

/**
 * A row of cells: one strip, which no page break can cut. Only a row too tall for that becomes a
 * strip for every line of text, so that it is cut between lines and no word is lost.
 */
export function rowStrips(
  cells: readonly Cell[],
  look: RowLook,
  type: Typesetter,
): readonly Strip[] {
  const lines = cells.map((cell) => type.linesOf(cell.text, cell.style, cell.column.width));
  const leading = Math.max(0, ...cells.map(({ style }) => style.leading));
  const count = Math.max(1, ...lines.map(({ length }) => length));
  const tall = 2 * look.padding + count * leading > WHOLE;
  const perStrip = tall ? 1 : count;
  return Array.from({ length: count / perStrip }, (_, part) => {
    const [first, last] = [part === 0, (part + 1) * perStrip === count];
    const top = first ? look.padding : 0;
    const height = top + perStrip * leading + (last ? look.padding : 0);
    const ink = cells.flatMap((cell, index) => {
      const shown = (lines[index] ?? []).slice(part * perStrip, (part + 1) * perStrip);
      return shown.map((line, at) => cellLine(cell, line, top + at * leading, type));
    });
    const rule: readonly Ink[] = last ? [hairline(0, height, COLUMN, look.rule)] : [];
    return { height, above: 0, keep: tall ? keepOfLine(part, count) : 'free', ink: [...ink, ...rule] };
  });
}

function cellLine({ tag, style, column, align }: Cell, line: string, top: number, type: Typesetter): Ink {
  const shift = align === 'end' ? column.width - type.widthOf(line, style) : 0;
  return textLine(tag, line, style, [column.x + shift, top]);
}
