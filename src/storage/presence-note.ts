import { noteAt, putNote } from './browser-notes.ts';

const KEY = 'sri2.presence';

/**
 * The note outside the database, as it stands; null where there is none, or where the browser keeps
 * no notes. Apart from what it means, so that a first visit can look for it with nothing loaded.
 */
export const readNote = (): string | null => noteAt(KEY);

/** Null takes the note away. Where the browser refuses, the check at the start has nothing to go by. */
export function writeNote(text: string | null): void {
  putNote(KEY, text);
}
