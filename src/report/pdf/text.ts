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
  /** The width of the widest word, in points. */
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
        breakEvenly(spaced(paragraph, index, paragraphs), width, measureIn(style)),
      );
    },
    widestWordOf: (text, style) =>
      Math.max(0, ...paragraphsOf(legible(text)).flatMap(wordsOf).map(measureIn(style))),
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

/** Words, each with the space after it. A dash between two words goes with the first of them. */
function wordsOf(paragraph: string): readonly string[] {
  return paragraph.match(/[^ ]+(?: [–—](?= |$))? ?/gu) ?? [];
}

function breakLines(paragraph: string, width: number, measure: Measure): readonly string[] {
  const pieces = wordsOf(paragraph).flatMap((word) => breakWord(word, width, measure));
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && measure(line + piece) > width) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line];
}

/** A word wider than the line may break after a dash or slash, and else between any two letters. */
function breakWord(word: string, width: number, measure: Measure): readonly string[] {
  if (measure(word) <= width) return [word];
  const parts = word.split(/(?<=[\p{L}\p{N}][-\u2010–—/])(?=\p{L})/u);
  return parts.flatMap((part) =>
    measure(part) <= width ? [part] : breakLetters(part, width, measure),
  );
}

/** An accent stays with its letter, and a closing space with the last one. */
function breakLetters(word: string, width: number, measure: Measure): readonly string[] {
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

/** A last line shorter than this share of the width looks like a word that was left behind. */
const SHORT = 0.15;

/** How much narrower the lines above may become to lend the last one a word. */
const LEND = 0.82;

/** The lines of a paragraph; a single short word at its end gets company from the line above. */
function breakEvenly(paragraph: string, width: number, measure: Measure): readonly string[] {
  const lines = breakLines(paragraph, width, measure);
  if (lines.length < 2 || measure(lines.at(-1) ?? '') > width * SHORT) return lines;
  for (let narrower = width * 0.98; narrower >= width * LEND; narrower -= width * 0.02) {
    const tried = breakLines(paragraph, narrower, measure);
    if (tried.length > lines.length) return lines;
    if (measure(tried.at(-1) ?? '') > width * SHORT) return tried;
  }
  return lines;
}
