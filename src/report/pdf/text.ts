import type { TextStyle } from './theme.ts';
import type { Legible } from './coverage.ts';
import type { Typeface } from './typeface.ts';

/** Measures and breaks text in the document's fonts. */
export type Typesetter = {
  /** The width of one line in points, without the space that may end it. */
  readonly widthOf: (text: string, style: TextStyle) => number;
  /**
   * The lines of a text no wider than `width`. A line broken at a space keeps that space, so that
   * words do not join when the text is copied or read aloud. Blank text has no lines.
   */
  readonly linesOf: (text: string, style: TextStyle, width: number) => readonly string[];
  /** The width of the widest piece that would rather not be broken. */
  readonly widestWordOf: (text: string, style: TextStyle) => number;
};

type Measure = (text: string) => number;

/** Joins the two faces and the treatment of missing characters into one measuring tool. */
export function typesetter(
  faces: Readonly<Record<TextStyle['face'], Typeface>>,
  legible: Legible,
): Typesetter {
  const measureIn =
    ({ face, size }: TextStyle): Measure =>
    (text) =>
      size * sumAdvances(trimEnd(text), faces[face]);
  return {
    widthOf: (text, style) => measureIn(style)(legible(text)),
    linesOf: (text, style, width) => {
      const paragraphs = paragraphsOf(legible(text));
      return paragraphs.flatMap((paragraph, index) =>
        breakLines(spaced(paragraph, index, paragraphs), width, measureIn(style)),
      );
    },
    widestWordOf: (text, style) =>
      Math.max(0, ...paragraphsOf(legible(text)).flatMap(piecesOf).map(measureIn(style))),
  };
}

function sumAdvances(text: string, face: Typeface): number {
  let sum = 0;
  for (const character of text) sum += face.advance(character.codePointAt(0) ?? 0);
  return sum;
}

/** Only plain spaces: a no-break space holds its place. */
function trimEnd(text: string): string {
  return text.replace(/ +$/u, '');
}

function paragraphsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/ +/gu, ' ').replace(/^ | $/gu, ''))
    .filter((line) => line !== '');
}

/** A line that ends where the writer ended it also needs its space, unless it is the last. */
function spaced(paragraph: string, index: number, all: readonly string[]): string {
  return index < all.length - 1 ? `${paragraph} ` : paragraph;
}

/** Words with the space after them; a word may also break after a dash or slash inside it. */
function piecesOf(paragraph: string): readonly string[] {
  return (paragraph.match(/[^ ]+ ?/gu) ?? []).flatMap((word) =>
    word.split(/(?<=[\p{L}\p{N})][-\u2010–—/])(?=\p{L})/u),
  );
}

function breakLines(paragraph: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(paragraph)) {
    if (measure(line + piece) <= width) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = breakWord(piece, width, measure);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return [...lines, line];
}

/** A word wider than the line is cut between letters; an accent stays with its letter. */
function breakWord(word: string, width: number, measure: Measure): readonly string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    if (part !== '' && letter !== ' ' && measure(part + letter) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
