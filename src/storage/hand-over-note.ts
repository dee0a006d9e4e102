import { newNoteNews, noteAt, putNote } from './browser-notes.ts';

const KEY = 'sri2.hand-over';

const news = newNoteNews();

/**
 * The note that this device has been handed over, as it stands; null where it has not. It has to be
 * known before anything is shown, a reload and another tab included, so it is outside the database;
 * and apart from what it means, so that the first paint loads nothing to look for it.
 */
export const readHandOverNote = (): string | null => noteAt(KEY);

/**
 * Null takes the note away.
 *
 * @returns false where the browser keeps no notes, or has no room for one.
 */
export function writeHandOverNote(text: string | null): boolean {
  const isWritten = putNote(KEY, text);
  if (isWritten) news.tell();
  return isWritten;
}

/**
 * Tells when the note may have changed.
 *
 * @returns what ends it.
 */
export const onHandOverNote = (listener: () => void): (() => void) => news.listen(listener);
