import { TextRun } from 'docx';

/**
 * What XML has no way to write: most control characters, halves of surrogate pairs, and the two that
 * mean nothing. A file with one of them in it does not open at all.
 */
const UNWRITABLE = /(?![\t\n\r\u007F-\u009F])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Text with a mark wherever a character cannot be written. */
export function legible(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD');
}

/** Text as it was written, with a line break for each of its own. */
export function runsOf(text: string, look: { readonly bold?: boolean } = {}): TextRun[] {
  const lines = legible(text).split(/\r\n|\r|\n/u);
  return lines.map((line, at) => new TextRun({ ...look, text: line, break: at === 0 ? 0 : 1 }));
}
