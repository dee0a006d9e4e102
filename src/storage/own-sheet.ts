import { decodeRecord } from '#domain/records/record.ts';
import { sheetRecord } from '#domain/records/sheet.ts';
import { type OwnSheet, OwnSheetNote } from '#domain/taking-part/own-sheet.ts';

/** What a note says; null for one that is damaged, or that a later app wrote. */
export function ownSheetFrom(note: string): OwnSheet | null {
  const stored = OwnSheetNote.safeParse(parsed(note));
  if (!stored.success) return null;
  const sheet = decodeRecord(sheetRecord, stored.data.sheet);
  const handed = decodeRecord(sheetRecord, stored.data.handed);
  return sheet.ok && handed.ok
    ? { ...stored.data, sheet: sheet.value, handed: handed.value }
    : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
