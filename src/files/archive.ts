import { failed, ok, type Result } from '#domain/result.ts';
import type { FileFailure } from './file-failure.ts';

/** How the names of these files end: "harbour-view.sri2.html". */
export const ARCHIVE_ENDING = '.sri2.html';

/**
 * How src/report/html/data.ts writes the page: a mark near its beginning, and its data at its end.
 * Text in the page never contains either, as `<` is escaped there.
 */
const MARK = '<meta name="sri2" content="archive">';
const OPENING = '<script type="application/json" id="sri2-backup">';
const CLOSING = '</script>';

/**
 * Takes the backup out of an archive, exactly as it went in. Reads the text alone: it needs no
 * browser, and nothing in the file is shown or run.
 *
 * @returns the backup's text for `decodeBackup`, or why there is none.
 */
export function archivedBackup(html: string): Result<string, FileFailure> {
  const opening = html.indexOf(OPENING);
  if (opening === -1) {
    const isArchive = html.includes(MARK);
    return failed(
      isArchive ? { reason: 'damaged', where: 'its data is missing' } : { reason: 'not-sri2' },
    );
  }
  const start = opening + OPENING.length;
  const end = html.indexOf(CLOSING, start);
  if (end === -1) return failed({ reason: 'damaged', where: 'its data breaks off' });
  return ok(html.slice(start, end).replace(JSON_ESCAPE, asItWas));
}

/** Every escape that JSON has, so that the second half of `\\` is never taken for the first of one. */
const JSON_ESCAPE = /\\(?:u[0-9a-f]{4}|.)/gu;

/** What the page must not contain as it is, and JSON.stringify would never escape. */
const ESCAPED: Readonly<Record<string, string>> = {
  '\\u003c': '<',
  '\\u2028': '\u2028',
  '\\u2029': '\u2029',
};

function asItWas(escape: string): string {
  return ESCAPED[escape] ?? escape;
}
