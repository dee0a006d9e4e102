import { type Markup, verbatim } from './markup.ts';

/** Says in a page's head that it has data, so that one that breaks off before them is noticed. */
export const HOLDS_DATA = { sri2: 'archive' } as const;

/** U+2028 and U+2029 end a line for some programs that read scripts. */
const BREAKS_OUT = /[<\u2028\u2029]/gu;

/**
 * A backup's text as data within the page: nothing runs, and nothing is shown. It stays the same
 * JSON, for anyone to read: what could end the element is written as JSON writes such characters.
 * `archivedBackup` in src/files/archive.ts takes the text out again as it was.
 *
 * @param text JSON as JSON.stringify writes it: `<` stands only within strings, and never as \u003c.
 */
export function dataMarkup(text: string): Markup {
  const attributes = { type: 'application/json', id: 'sri2-backup' };
  return verbatim('script', attributes, text.replace(BREAKS_OUT, asJsonEscape));
}

function asJsonEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
