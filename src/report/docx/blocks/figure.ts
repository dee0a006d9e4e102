import { type Paragraph, type Table, TableRow } from 'docx';
import type { DotFigure, FigureBlock } from '#report/document.ts';
import { STYLE } from '../styles.ts';
import { COLUMN } from '../theme.ts';
import { textCell } from './cell.ts';
import { figureRow, type Plot } from './figure-row.ts';
import { SIGNS } from './marks.ts';
import { nativeTable } from './native-table.ts';
import { captionPart, paragraphPart, spacePart } from './prose.ts';
import { stretchesOf } from './stretches.ts';

/** The width of the rows' labels, in twentieths of a point. */
const LABEL = 3400;

/**
 * A figure as a table: a column for each step of the scale, and in it the marks, indented to where
 * they lie, each with its figure. So there is no picture that somebody could not open, enlarge,
 * recolour or hear: it is text all through, and reads "3 to below 4: ● 3.2".
 */
export function figureParts(block: FigureBlock): readonly (Paragraph | Table)[] {
  const { figure } = block;
  const plot = plotOf(figure);
  return [
    captionPart(block.caption),
    paragraphPart({ kind: 'paragraph', tone: 'note', text: legend(figure) }),
    nativeTable(
      [headRow(figure, plot), ...figure.rows.map((row) => figureRow(row, figure.series, plot))],
      [LABEL, ...plot.stretches.map(() => plot.width)],
      block.alternative,
    ),
    spacePart(),
  ];
}

function plotOf({ scale }: DotFigure): Plot {
  const stretches = stretchesOf(scale);
  return { stretches, label: LABEL, width: Math.floor((COLUMN - LABEL) / stretches.length) };
}

function legend({ series, scale }: DotFigure): string {
  const marks = series.map(({ name, mark }) => `${SIGNS[mark]}\u00A0${name}`).join('    ');
  return `${marks}\n${scale.from}: ${scale.fromLabel}. ${scale.to}: ${scale.toLabel}.`;
}

function headRow({ scale }: DotFigure, { stretches, label, width }: Plot): TableRow {
  const look = { style: STYLE.columnHead, align: 'start' } as const;
  const steps = stretches.map(({ from, to }) =>
    textCell(`${from} to ${to === scale.to ? '' : 'below '}${to}`, { ...look, width }),
  );
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: [textCell('On the scale', { ...look, width: label }), ...steps],
  });
}
