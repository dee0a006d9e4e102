import type { DotMark } from '#report/document.ts';
import type { Tag } from './tags.ts';
import { baselineOf, type Colour, type TextStyle } from './theme.ts';

/**
 * Something to draw, in points. `x` is measured from the left edge of the column, `y` from the top
 * of the strip it belongs to. What has no tag is decoration, which screen readers skip.
 */
export type Ink = TextInk | RuleInk | BoxInk | MarkInk;

/** `y` is the baseline. The text is one line, already legible. */
export type TextInk = {
  readonly kind: 'text';
  readonly tag: Tag | null;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly style: TextStyle;
};

/** A straight line. */
export type RuleInk = {
  readonly kind: 'rule';
  readonly tag: Tag | null;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly weight: number;
  readonly colour: Colour;
};

export type BoxInk = {
  readonly kind: 'box';
  readonly tag: Tag | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: Colour;
};

/** A mark of a figure; `x` and `y` are its middle. */
export type MarkInk = {
  readonly kind: 'mark';
  readonly tag: Tag | null;
  readonly mark: DotMark;
  readonly x: number;
  readonly y: number;
};

/** One line of text, with the top of the line at `top`. */
export function textLine(
  tag: Tag | null,
  text: string,
  style: TextStyle,
  [x, top]: readonly [x: number, top: number],
): TextInk {
  return { kind: 'text', tag, x, y: top + baselineOf(style), text, style };
}

/** A level line across, as decoration. */
export function hairline(x: number, y: number, width: number, look: RuleLook): RuleInk {
  return { kind: 'rule', tag: null, from: [x, y], to: [x + width, y], ...look };
}

export type RuleLook = { readonly weight: number; readonly colour: Colour };
