import type { DotFigure } from '#report/document.ts';
import { type Content, element, type Markup } from '../markup.ts';
import { markShape } from './mark.ts';

type Scale = DotFigure['scale'];
type Row = DotFigure['rows'][number];

/** The height of one series' lane, in pixels: marks of equal figures stand one under another. */
const LANE = 14;
const NUMBERS = 20;
/** A longer scale has a number at every second, third… step. */
const MOST_STEPS = 10;

/** One row's marks along the scale: bars as high as the row, and over them a lane for each other. */
export function rowTrack({ values }: Row, { scale, series }: DotFigure): Markup {
  const placed = series.flatMap(({ mark }, index) => {
    const value = values[index] ?? null;
    return value === null ? [] : [{ mark, index, x: along(value, scale) }];
  });
  const lanes = series.flatMap(({ mark }, index) => (mark === 'bar' ? [] : [index]));
  const height = LANE * Math.max(1, lanes.length);
  const bars = placed.filter(({ mark }) => mark === 'bar').map(({ x }) => bar(x, height));
  const marks = placed
    .filter(({ mark }) => mark !== 'bar')
    .map(({ mark, index, x }) => at(x, LANE * (lanes.indexOf(index) + 0.5), markShape(mark)));
  return element('svg', { width: '100%', height }, grid(scale, height), bars, marks);
}

/** The scale's numbers, each under its line. */
export function scaleNumbers(scale: Scale): Markup {
  const numbers = stepsOf(scale).map((step) =>
    element('text', { x: along(step, scale), y: NUMBERS - 5, 'text-anchor': 'middle' }, `${step}`),
  );
  return element('svg', { width: '100%', height: NUMBERS }, numbers);
}

function grid(scale: Scale, height: number): Content {
  return stepsOf(scale).map((step) => {
    const x = along(step, scale);
    return element('line', { class: 'step', x1: x, x2: x, y1: 0, y2: height });
  });
}

function bar(x: string, height: number): Markup {
  return at(x, 0, element('rect', { class: 'mark bar', x: -2, y: 0, width: 4, height }));
}

/** An SVG within the SVG: the one thing that can be placed by a share of the width. */
function at(x: string, y: number, shape: Markup): Markup {
  return element('svg', { x, y, overflow: 'visible' }, shape);
}

/** How far along the scale, as a share of the width. What is off the scale lies at its end. */
function along(value: number, { from, to }: Scale): string {
  const share = to === from ? 0 : (value - from) / (to - from);
  return `${(100 * Math.min(1, Math.max(0, share))).toFixed(2)}%`;
}

function stepsOf({ from, to }: Scale): readonly number[] {
  const step = Math.max(1, Math.ceil((to - from) / MOST_STEPS));
  const count = Math.floor(Math.max(0, to - from) / step) + 1;
  return Array.from({ length: count }, (_, index) => from + index * step);
}
