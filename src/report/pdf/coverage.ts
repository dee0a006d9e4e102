import type { Block, DotFigure, ReportDocument } from '#report/document.ts';
import { unreachable } from '#domain/never.ts';
import { type PdfFonts, readTypeface, type Typeface } from './typeface.ts';

/** Stands where the fonts have no character: a question mark on a dark lozenge. */
const FALLBACK = '\uFFFD';

/** Marks that only steer other software: line breaks come from us, and joins have no shape. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/gu;
const CONTROLS = /(?!\n)\p{Cc}/gu;

/**
 * Pairs that share one glyph in Roboto. A PDF keeps one meaning per glyph, so without this a reader
 * that copies a Greek delta could get a mathematical increment.
 */
const ONE_GLYPH: readonly (readonly [RegExp, string])[] = [
  [/\u2206/gu, '\u0394'],
  [/\u2126/gu, '\u03A9'],
];

export type Legible = (text: string) => string;

/**
 * Makes text drawable with these faces: composed (so that "e" and a loose accent become one
 * letter), free of control characters, line ends as `\n`, and with a visible sign wherever a
 * character is missing. Nothing is ever dropped that a person could have seen.
 */
export function legibleWith(faces: readonly Typeface[]): Legible {
  return (text) => {
    const composed = compose(text);
    if (isCovered(composed, faces)) return tidy(composed);
    return tidy(
      graphemesOf(composed)
        .map((grapheme) => (isCovered(tidy(grapheme), faces) ? grapheme : FALLBACK))
        .join(''),
    );
  };
}

/**
 * The characters of a document that its fonts cannot draw, each once, in order of appearance. They
 * are shown as "�" in the PDF; the app can say so before the file is made.
 */
export function uncoveredCharacters(document: ReportDocument, fonts: PdfFonts): readonly string[] {
  return uncoveredIn(drawnTexts(document), fonts);
}

/** The same of any texts that are to be drawn. */
export function uncoveredIn(texts: readonly string[], fonts: PdfFonts): readonly string[] {
  const faces = [readTypeface(fonts.regular), readTypeface(fonts.bold)];
  const missing = texts
    .map(compose)
    .filter((text) => !isCovered(text, faces))
    .flatMap(graphemesOf)
    .filter((grapheme) => !isCovered(tidy(grapheme), faces));
  return [...new Set(missing)];
}

function compose(text: string): string {
  const plain = text.replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n').replace(/[\t\v\f]/gu, ' ');
  const composed = plain.normalize('NFC').replace(CONTROLS, '');
  return ONE_GLYPH.reduce((result, [from, to]) => result.replace(from, to), composed);
}

function tidy(text: string): string {
  return text.replace(INVISIBLE, '').replace(/[\u2007\u202F]/gu, '\u00A0');
}

function isCovered(text: string, faces: readonly Typeface[]): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (character !== '\n' && !faces.every((face) => face.covers(code))) return false;
  }
  return true;
}

/** What a reader sees as one character: a letter with its accents, a family of four in one sign. */
function graphemesOf(text: string): readonly string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

function drawnTexts({ title, subtitle, dated, footer, blocks }: ReportDocument): readonly string[] {
  return [title, subtitle, dated, ...blocks.flatMap(textsOf), footer];
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
    case 'quotes':
      return block.items;
    case 'facts':
      return block.items.flatMap(({ term, detail }) => [term, detail]);
    case 'table':
      return [block.caption, ...block.columns.map(({ heading }) => heading), ...block.rows.flat()];
    case 'figure':
      return [block.caption, ...figureTexts(block.figure)];
    default:
      return unreachable(block);
  }
}

function figureTexts({ scale, series, rows }: DotFigure): readonly string[] {
  const names = [...series.map(({ name }) => name), ...rows.map(({ label }) => label)];
  return [...names, scale.fromLabel, scale.toLabel];
}
