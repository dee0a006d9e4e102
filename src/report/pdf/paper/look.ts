import type { PrintSize } from '#report/paper/paper-sheet.ts';
import { COLOUR, type TextStyle } from '../theme.ts';

/** How a sheet looks in one size of print. Lengths are in points. */
export type Look = Readonly<Record<Part, TextStyle>> & {
  /** From the margin to what hangs beside a number or a bullet. */
  readonly indent: number;
  /** The side of a box to tick. */
  readonly box: number;
  /** From one line to write on to the next. */
  readonly line: number;
  /** White space between two questions, and between the parts of one. */
  readonly gap: number;
  readonly inner: number;
};

type Part =
  | 'title'
  | 'lead'
  | 'code'
  | 'heading'
  | 'text'
  | 'statement'
  | 'figure'
  | 'words'
  | 'note'
  | 'foot';

function bold(size: number, leading: number): TextStyle {
  return { face: 'bold', size, leading, colour: COLOUR.ink };
}

function regular(size: number, leading: number): TextStyle {
  return { face: 'regular', size, leading, colour: COLOUR.ink };
}

/**
 * Large print follows the clear and large print rules of the RNIB: 16 point or more for every word,
 * sans serif, black on white, set left, nothing in italics or in capitals. Both sizes print in
 * black alone.
 */
export const LOOKS: Readonly<Record<PrintSize, Look>> = {
  normal: {
    title: bold(24, 29),
    lead: regular(12.5, 18),
    code: bold(12.5, 18),
    heading: bold(13.5, 18),
    text: regular(11, 15),
    statement: bold(12, 16),
    figure: bold(12, 16),
    words: regular(11, 13),
    note: regular(11, 14),
    foot: regular(11, 14),
    indent: 23,
    box: 16,
    line: 23,
    gap: 14,
    inner: 6,
  },
  large: {
    title: bold(30, 37),
    lead: regular(18, 26),
    code: bold(18, 26),
    heading: bold(20, 27),
    text: regular(16, 22),
    statement: bold(18, 25),
    figure: bold(18, 24),
    words: regular(16, 20),
    note: regular(16, 22),
    foot: regular(16, 20),
    indent: 32,
    box: 26,
    line: 36,
    gap: 22,
    inner: 10,
  },
};
