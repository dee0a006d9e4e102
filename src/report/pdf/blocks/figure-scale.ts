import type { DotFigure } from '#report/document.ts';
import { hairline, type Ink, textLine } from '../ink.ts';
import type { Tag } from '../tags.ts';
import type { Typesetter } from '../text.ts';
import { COLOUR, COLUMN, TEXT } from '../theme.ts';
import { setApart } from './lines.ts';

/** Where the marks stand; the labels of the rows have the room to the left. */
export const PLOT = { x: 218, width: COLUMN - 218 - 12 } as const;

/** A figure with a longer scale than this has a number at every second, third… step. */
const MOST_STEPS = 10;

type Scale = DotFigure['scale'];

/** How far from the left edge of the column a value stands. Values off the scale stand at its end. */
export function positionOf(value: number, { from, to }: Scale): number {
  const share = to === from ? 0 : (value - from) / (to - from);
  return PLOT.x + PLOT.width * Math.min(1, Math.max(0, share));
}

/** The room under the rows for the numbers and for the words at both ends. */
export function heightOfScale(scale: Scale, type: Typesetter): number {
  const lines = [scale.fromLabel, scale.toLabel].map((label) => endLines(label, type).length);
  return NUMBERS + Math.max(...lines) * TEXT.scale.leading + 2;
}

/** The grid behind the rows, and the numbers and words under it. */
export function drawScale(
  scale: Scale,
  { tag, from, to }: { readonly tag: Tag; readonly from: number; readonly to: number },
  type: Typesetter,
): readonly Ink[] {
  const steps = stepsOf(scale).flatMap((value): readonly Ink[] => {
    const x = positionOf(value, scale);
    const number = String(value);
    const left = x - type.widthOf(number, TEXT.scale) / 2;
    return [
      { kind: 'rule', tag, from: [x, from], to: [x, to + 4], weight: 0.5, colour: COLOUR.rule },
      textLine(tag, `${number} `, TEXT.scale, [left, to + 8]),
    ];
  });
  return [...steps, { ...hairline(0, to, COLUMN, BASE), tag }, ...drawEnds(scale, tag, to, type)];
}

const BASE = { weight: 0.75, colour: COLOUR.quiet } as const;

function stepsOf({ from, to }: Scale): readonly number[] {
  const step = Math.max(1, Math.ceil((to - from) / MOST_STEPS));
  const count = Math.floor(Math.max(0, to - from) / step) + 1;
  return Array.from({ length: count }, (_, index) => from + index * step);
}

/** From the last row to the words under the numbers. */
const NUMBERS = 20;

function endLines(label: string, type: Typesetter): readonly string[] {
  return setApart(type.linesOf(label, TEXT.scale, PLOT.width / 2 - 6));
}

function drawEnds(scale: Scale, tag: Tag, to: number, type: Typesetter): readonly Ink[] {
  const right = PLOT.x + PLOT.width + 4;
  const line = (text: string, x: number, index: number): Ink =>
    textLine(tag, text, TEXT.scale, [x, to + NUMBERS + index * TEXT.scale.leading]);
  return [
    ...endLines(scale.fromLabel, type).map((text, index) => line(text, PLOT.x - 4, index)),
    ...endLines(scale.toLabel, type).map((text, index) =>
      line(text, right - type.widthOf(text, TEXT.scale), index),
    ),
  ];
}
