import { AlignmentType, Paragraph, TableCell, WidthType } from 'docx';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import type { DotMark } from '#report/document.ts';
import { runsOf } from '../legible-text.ts';
import { STYLE } from '../styles.ts';
import { COLOUR } from '../theme.ts';
import type { Stretch } from './stretches.ts';

/** Each is told from the others by shape alone. */
export const SIGNS: Readonly<Record<DotMark, string>> = {
  circle: '●',
  square: '■',
  diamond: '◆',
  triangle: '▲',
  bar: '▌',
};

export type Point = { readonly mark: DotMark; readonly value: number };

/** The room that a mark takes with its figure, and half of the mark, in twentieths of a point. */
const ROOM = 560;
const HALF = 70;

/** The marks that lie in a stretch of the scale, one under another, each where it lies. */
export function markCell(points: readonly Point[], stretch: Stretch, width: number): TableCell {
  const marks = points.map((point) => markPart(point, stretch, width));
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 0, right: 0 },
    borders: { left: { style: 'single', size: 4, color: COLOUR.rule } },
    children: marks.length > 0 ? marks : [new Paragraph({ style: STYLE.cell, children: [] })],
  });
}

/** In the second half of a stretch the figure goes before the mark, where there is room for it. */
function markPart({ mark, value }: Point, stretch: Stretch, width: number): Paragraph {
  const share = stretch.along(value);
  const [sign, figure] = [SIGNS[mark], oneDecimal(value)];
  return share > 0.5
    ? new Paragraph({
        style: STYLE.cell,
        alignment: AlignmentType.END,
        indent: { right: indentOf(1 - share, width) },
        children: runsOf(`${figure}\u00A0${sign}`),
      })
    : new Paragraph({
        style: STYLE.cell,
        indent: { left: indentOf(share, width) },
        children: runsOf(`${sign}\u00A0${figure}`),
      });
}

function indentOf(share: number, width: number): number {
  return Math.max(0, Math.min(width - ROOM, Math.round(share * width) - HALF));
}
