import { newNoteNews, noteAt, putNote } from './browser-notes.ts';

const PREFIX = 'sri2.own-sheet.';

/** What the browser did not keep, for as long as the page is open. */
const unkept = new Map<string, string>();
const news = newNoteNews();

/** By which a sheet is found again that was begun for a review and a source. */
export const ownSheetKey = (reviewId: string, sourceId: string): string =>
  `${PREFIX}${reviewId}.${sourceId}`;

/**
 * The note of a sheet that somebody fills in on a device of their own, as it stands; null where there
 * is none. Outside the database, which such a device need not have: one small note, written at once.
 */
export function readOwnSheetNote(key: string): string | null {
  return unkept.get(key) ?? noteAt(key);
}

/** Keeps the note, in memory where the browser does not. Null takes it away. */
export function writeOwnSheetNote(key: string, text: string | null): void {
  unkept.delete(key);
  if (!putNote(key, text) && text !== null) unkept.set(key, text);
  news.tell();
}

/** Whether the browser did not keep the note as it stands: it goes with the page. */
export const isUnkept = (key: string): boolean => unkept.has(key);

/** Whether the browser keeps notes at all, by trying. A private window does, until it is closed. */
export function keepsNotes(): boolean {
  return putNote(PROBE, '') && putNote(PROBE, null);
}

/**
 * Tells when a note may have changed, here or in another tab.
 *
 * @returns what ends it.
 */
export const onOwnSheetNote = (listener: () => void): (() => void) => news.listen(listener);

/**
 * Takes every such note away.
 *
 * @returns false where one is left.
 */
export function removeOwnSheetNotes(): boolean {
  unkept.clear();
  return ownSheetKeys().every((key) => putNote(key, null));
}

const PROBE = `${PREFIX}probe`;

function ownSheetKeys(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}
