import { HandOver } from '#domain/taking-part/hand-over.ts';
import { writeHandOverNote } from './hand-over-note.ts';

/** What a note says; null for one that cannot be read. */
export function handOverFrom(note: string): HandOver | null {
  try {
    return HandOver.safeParse(JSON.parse(note)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * Remembers that this device is handed over, and how far the person who has it has come.
 *
 * @returns false where the browser does not keep it.
 */
export function keepHandOver(current: HandOver): boolean {
  return writeHandOverNote(JSON.stringify(current));
}

/** The device is the coordinator's again. */
export function endHandOver(): void {
  writeHandOverNote(null);
}
