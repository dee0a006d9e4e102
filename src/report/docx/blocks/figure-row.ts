import { type TableCell, TableRow } from 'docx';
import type { DotFigure } from '#report/document.ts';
import { STYLE } from '../styles.ts';
import { textCell } from './cell.ts';
import { markCell, type Point } from './marks.ts';
import type { Stretch } from './stretches.ts';

/** The columns of a figure: that of the labels, and one for each stretch of the scale. */
export type Plot = {
  readonly stretches: readonly Stretch[];
  /** The widths of the first column and of each other, in twentieths of a point. */
  readonly label: number;
  readonly width: number;
};

const NOTHING = 'Nothing to show';

/** A label, and in each stretch the marks that lie there. */
export function figureRow(
  { label, values }: DotFigure['rows'][number],
  series: DotFigure['series'],
  plot: Plot,
): TableRow {
  const points = series.flatMap(({ mark }, at): readonly Point[] => {
    const value = values[at] ?? null;
    return value === null ? [] : [{ mark, value }];
  });
  const head = textCell(label, { style: STYLE.rowHead, align: 'start', width: plot.label });
  const cells = points.length === 0 ? [nothing(plot)] : markCells(points, plot);
  return new TableRow({ cantSplit: true, children: [head, ...cells] });
}

function markCells(points: readonly Point[], { stretches, width }: Plot): readonly TableCell[] {
  return stretches.map((stretch) => {
    const own = points.filter(({ value }) => stretch.holds(value));
    return markCell(own, stretch, width);
  });
}

function nothing({ stretches, width }: Plot): TableCell {
  const columnSpan = stretches.length;
  return textCell(NOTHING, {
    style: STYLE.cell,
    align: 'start',
    width: width * columnSpan,
    columnSpan,
  });
}
