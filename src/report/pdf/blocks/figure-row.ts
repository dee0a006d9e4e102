import type { DotFigure } from '#report/document.ts';
import { hairline, type Ink, type MarkInk, textLine } from '../ink.ts';
import type { Tag } from '../tags.ts';
import type { Typesetter } from '../text.ts';
import { COLOUR, COLUMN, TEXT } from '../theme.ts';
import { PLOT, positionOf } from './figure-scale.ts';
import { setApart } from './lines.ts';

type Row = DotFigure['rows'][number];

/** Marks nearer than this to each other, in points, are set one above the other. */
const APART = 10;
const PADDING = 5.5;
const LABEL_WIDTH = PLOT.x - 24;
const NOTHING = 'Nothing to show';

/** As tall as its label, or as its marks where several share one place. */
export function heightOfRow(row: Row, figure: DotFigure, type: Typesetter): number {
  const lines = type.linesOf(row.label, TEXT.label, LABEL_WIDTH).length * TEXT.label.leading;
  const marks = Math.max(0, ...clustersOf(row, figure).map(({ length }) => length)) * APART;
  return Math.max(lines, marks, TEXT.label.leading) + 2 * PADDING;
}

/** A label, a pale line from the lowest to the highest mark, and the marks. */
export function drawRow(
  row: Row,
  figure: DotFigure,
  { tag, top }: { readonly tag: Tag; readonly top: number },
  type: Typesetter,
): readonly Ink[] {
  const height = heightOfRow(row, figure, type);
  const middle = top + height / 2;
  const marks = drawMarks(row, figure, tag, middle);
  const bars = barsOf(row, figure).map((x) => drawBar(x, tag, top, height));
  const separator = { ...hairline(0, top, COLUMN, { weight: 0.5, colour: COLOUR.faint }), tag };
  const blank = marks.length + bars.length === 0;
  return [
    separator,
    ...drawLabel(row.label, tag, middle, type),
    ...(blank ? [nothing(tag, middle)] : []),
    ...drawSpan(marks, tag, middle),
    ...bars,
    ...marks,
  ];
}

/** As tall as its row, so that it shows behind the other marks. */
function drawBar(x: number, tag: Tag, top: number, height: number): Ink {
  const box = { x: x - 1.1, y: top + 4, width: 2.2, height: height - 8 };
  return { kind: 'box', tag, ...box, colour: COLOUR.text };
}

function drawLabel(label: string, tag: Tag, middle: number, type: Typesetter): readonly Ink[] {
  const lines = setApart(type.linesOf(label, TEXT.label, LABEL_WIDTH));
  const top = middle - (lines.length * TEXT.label.leading) / 2;
  return lines.map((line, index) =>
    textLine(tag, line, TEXT.label, [0, top + index * TEXT.label.leading]),
  );
}

function nothing(tag: Tag, middle: number): Ink {
  const { scale } = TEXT;
  return textLine(tag, `${NOTHING} `, scale, [PLOT.x + 8, middle - scale.leading / 2]);
}

function drawSpan(marks: readonly MarkInk[], tag: Tag, middle: number): readonly Ink[] {
  const places = marks.map(({ x }) => x);
  const [from, to] = [Math.min(...places), Math.max(...places)];
  if (!(to > from)) return [];
  return [
    { kind: 'rule', tag, from: [from, middle], to: [to, middle], weight: 2, colour: COLOUR.rule },
  ];
}

function drawMarks(row: Row, figure: DotFigure, tag: Tag, middle: number): readonly MarkInk[] {
  return clustersOf(row, figure).flatMap((cluster) =>
    cluster.map((point, index): MarkInk => {
      const y = middle + (index - (cluster.length - 1) / 2) * APART;
      return { kind: 'mark', tag, ...point, y };
    }),
  );
}

type Point = Pick<MarkInk, 'mark' | 'x'>;

function pointsOf(row: Row, { series, scale }: DotFigure): readonly Point[] {
  return series.flatMap(({ mark }, index) => {
    const value = row.values[index] ?? null;
    return value === null ? [] : [{ mark, x: positionOf(value, scale) }];
  });
}

function barsOf(row: Row, figure: DotFigure): readonly number[] {
  return pointsOf(row, figure).flatMap(({ mark, x }) => (mark === 'bar' ? [x] : []));
}

/** Marks from left to right, those that would overlap together. */
function clustersOf(row: Row, figure: DotFigure): readonly (readonly Point[])[] {
  const points = pointsOf(row, figure).filter(({ mark }) => mark !== 'bar');
  const clusters: Point[][] = [];
  for (const point of points.toSorted((a, b) => a.x - b.x)) {
    const cluster = clusters.at(-1);
    if (cluster && point.x - (cluster.at(-1)?.x ?? 0) < APART) cluster.push(point);
    else clusters.push([point]);
  }
  return clusters;
}
