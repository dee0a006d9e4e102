import { useMemo, useSyncExternalStore } from 'react';
import type { OwnSheet } from '#domain/taking-part/own-sheet.ts';
import { ownSheetFrom } from '#storage/own-sheet.ts';
import {
  isUnkept,
  onOwnSheetNote,
  readOwnSheetNote,
  writeOwnSheetNote,
} from '#storage/own-sheet-note.ts';

/**
 * A sheet as its note has it, in this tab and in others: "none" before it is begun, "unreadable"
 * where the note is damaged. A change is made to what is noted then, and is noted at once.
 */
export function useOwnSheet(key: string) {
  const note = useSyncExternalStore(onOwnSheetNote, () => readOwnSheetNote(key));
  const isLost = useSyncExternalStore(onOwnSheetNote, () => isUnkept(key));
  const own = useMemo(
    () => (note === null ? 'none' : (ownSheetFrom(note) ?? 'unreadable')),
    [note],
  );

  const keep = (sheet: OwnSheet): void => writeOwnSheetNote(key, JSON.stringify(sheet));
  const change = (update: (sheet: OwnSheet) => OwnSheet): void => {
    const noted = readOwnSheetNote(key);
    const current = noted === null ? null : ownSheetFrom(noted);
    // Another tab has removed it in this instant: it stays removed.
    if (current !== null) keep(update(current));
  };
  const remove = (): void => writeOwnSheetNote(key, null);

  return { own, isLost, begin: keep, change, remove };
}
