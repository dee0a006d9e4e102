import { textLine } from '../ink.ts';
import { type Keep, keepOfLine, type Strip } from '../strip.ts';
import type { Tag } from '../tags.ts';
import type { Typesetter } from '../text.ts';
import type { TextStyle } from '../theme.ts';

export type Column = { readonly x: number; readonly width: number };

/** Running text as one strip per line, so that it may go on over a page, but not by single lines. */
export function lineStrips(
  tag: Tag,
  text: string,
  style: TextStyle,
  { x, width }: Column,
  type: Typesetter,
): readonly Strip[] {
  const lines = type.linesOf(text, style, width);
  return lines.map((line, index) => ({
    height: style.leading,
    above: 0,
    keep: keepOfLine(index, lines.length),
    ink: [textLine(tag, line, style, [x, 0])],
  }));
}

/** The same, where all lines have to stay together and with what follows: titles, captions. */
export function keptLines(...args: Parameters<typeof lineStrips>): readonly Strip[] {
  const keep: Keep = 'always';
  return lineStrips(...args).map((strip) => ({ ...strip, keep }));
}

/** Lines that end with a space, so that what is drawn next does not join their last word. */
export function setApart(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index === lines.length - 1 ? `${line} ` : line));
}
