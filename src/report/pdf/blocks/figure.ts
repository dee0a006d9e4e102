import type { DotFigure, FigureBlock } from '#report/document.ts';
import type { Ink } from '../ink.ts';
import type { Flow, Strip } from '../strip.ts';
import { leaf, type Tag } from '../tags.ts';
import type { Typesetter } from '../text.ts';
import { COLUMN, TEXT, WHOLE } from '../theme.ts';
import { drawLegend } from './figure-legend.ts';
import { drawRow, heightOfRow } from './figure-row.ts';
import { drawScale, heightOfScale } from './figure-scale.ts';
import { keptLines } from './lines.ts';

type Rows = DotFigure['rows'];

/**
 * A figure is never cut. Where it has more rows than a page can hold it becomes several, each with
 * its own legend and scale.
 */
export function layoutFigure(block: FigureBlock, type: Typesetter): Flow {
  const parts = divideRows(block.figure, type).map((rows) => {
    const tag = leaf('Figure', { alternative: block.alternative || block.caption });
    return { tag, strip: layoutPart({ ...block.figure, rows }, tag, type) };
  });
  // The caption is a paragraph of its own: a reader that says the alternative skips what is inside.
  const caption = leaf('P');
  const title = keptLines(caption, block.caption, TEXT.caption, { x: 0, width: COLUMN }, type);
  const named = title.length > 0 ? [caption] : [];
  return {
    tags: [...named, ...parts.map(({ tag }) => tag)],
    strips: [...title, ...parts.map(({ strip }) => strip)],
    above: 10,
    below: 24,
    stands: true,
  };
}

/** As few parts as hold all rows, and about as tall as each other. At least one, even of nothing. */
function divideRows(figure: DotFigure, type: Typesetter): readonly Rows[] {
  const heights = figure.rows.map((row) => heightOfRow(row, figure, type));
  const all = heights.reduce((sum, height) => sum + height, 0);
  const around = drawLegend(figure, null, type).height + heightOfScale(figure.scale, type);
  const room = WHOLE - around;
  const fair = all / Math.max(1, Math.ceil(all / room)) + Math.max(0, ...heights) / 2;
  const parts: DotFigure['rows'][number][][] = [[]];
  let filled = 0;
  figure.rows.forEach((row, index) => {
    const height = heights[index] ?? 0;
    if (filled > 0 && filled + height > Math.min(fair, room)) {
      parts.push([]);
      filled = 0;
    }
    parts.at(-1)?.push(row);
    filled += height;
  });
  return parts;
}

function layoutPart(figure: DotFigure, tag: Tag, type: Typesetter): Strip {
  const legend = drawLegend(figure, tag, type);
  let top = legend.height;
  const rows: Ink[] = [];
  for (const row of figure.rows) {
    rows.push(...drawRow(row, figure, { tag, top }, type));
    top += heightOfRow(row, figure, type);
  }
  const scale = drawScale(figure.scale, { tag, from: legend.height, to: top }, type);
  const ink = [...legend.ink, ...scale, ...rows];
  const height = top + heightOfScale(figure.scale, type);
  return { height, above: 6, keep: 'free', ink, figure: tag };
}
