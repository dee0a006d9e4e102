import { TextRun } from 'docx';

/**
 * What XML has no way to write: most control characters, halves of surrogate pairs, and the two that
 * mean nothing. A file with one of them in it does not open at all.
 */
const UNWRITABLE =
  // oxlint-disable-next-line no-control-regex -- these are the very characters that have to go
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text with a mark wherever a character cannot be written. */
export function legible(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD');
}

/** Text as it was written, with a line break for each of its own. */
export function runsOf(text: string, look: { readonly bold?: boolean } = {}): TextRun[] {
  const lines = legible(text).split(/\r\n|\r|\n/u);
  return lines.map((line, at) => new TextRun({ ...look, text: line, break: at === 0 ? 0 : 1 }));
}
