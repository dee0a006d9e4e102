/**
 * How a document looks. Every length is in points (1/72 inch). Every text colour keeps at least
 * 4.5:1 against white, and no colour carries a meaning that is not also a word or a shape.
 */

/** A4, upright. `bottom` leaves room for the line at the foot of the page. */
export const PAGE = { width: 595.28, height: 841.89, top: 56, bottom: 68, side: 56 } as const;

/** The width of tables and figures, from margin to margin. */
export const COLUMN = PAGE.width - 2 * PAGE.side;

/** The height that blocks may fill on one page. */
export const ROOM = PAGE.height - PAGE.top - PAGE.bottom;

/** Running text is set narrower than the column: about eighty characters to a line. */
export const MEASURE = 430;

/**
 * A row or a figure up to this height is never divided. The rest of a page is kept for the
 * headings, the caption and the table head that may have to stand above it.
 */
export const WHOLE = ROOM * 0.78;

export const COLOUR = {
  ink: '#1a1a1a',
  text: '#333333',
  quiet: '#5a5f66',
  deep: '#00437d',
  accent: '#0065bd',
  line: '#767d85',
  rule: '#d3d8de',
  faint: '#e9edf1',
  tint: '#8fbde3',
  white: '#ffffff',
} as const;

export type Colour = (typeof COLOUR)[keyof typeof COLOUR];

export type Face = 'regular' | 'bold';

/** `leading` is the distance from one line to the next. */
export type TextStyle = {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
  readonly colour: Colour;
};

export const TEXT = {
  title: { face: 'bold', size: 28, leading: 34, colour: COLOUR.deep },
  subtitle: { face: 'regular', size: 15, leading: 21, colour: COLOUR.text },
  dated: { face: 'regular', size: 10, leading: 14, colour: COLOUR.quiet },
  heading1: { face: 'bold', size: 18, leading: 23, colour: COLOUR.deep },
  heading2: { face: 'bold', size: 13, leading: 18, colour: COLOUR.text },
  heading3: { face: 'bold', size: 10.5, leading: 15, colour: COLOUR.deep },
  plain: { face: 'regular', size: 10.5, leading: 15.75, colour: COLOUR.text },
  lead: { face: 'regular', size: 13, leading: 19.5, colour: COLOUR.text },
  note: { face: 'regular', size: 9, leading: 13, colour: COLOUR.quiet },
  bullet: { face: 'bold', size: 13, leading: 15.75, colour: COLOUR.accent },
  term: { face: 'bold', size: 10, leading: 14.5, colour: COLOUR.text },
  detail: { face: 'regular', size: 10, leading: 14.5, colour: COLOUR.text },
  caption: { face: 'bold', size: 10, leading: 14, colour: COLOUR.text },
  columnHead: { face: 'bold', size: 8.5, leading: 12, colour: COLOUR.deep },
  rowHead: { face: 'bold', size: 9, leading: 13, colour: COLOUR.text },
  cell: { face: 'regular', size: 9, leading: 13, colour: COLOUR.text },
  label: { face: 'regular', size: 9, leading: 12, colour: COLOUR.text },
  scale: { face: 'regular', size: 8.5, leading: 11, colour: COLOUR.quiet },
  footer: { face: 'regular', size: 8.5, leading: 11, colour: COLOUR.quiet },
} as const satisfies Record<string, TextStyle>;

/** How far Roboto rises above and falls below the baseline, as shares of the type size. */
const ASCENT = 0.928;
const DESCENT = 0.244;

/** From the top of a line to its baseline: the type stands in the middle of its leading. */
export function baselineOf({ size, leading }: TextStyle): number {
  return (leading - size * (ASCENT + DESCENT)) / 2 + size * ASCENT;
}
