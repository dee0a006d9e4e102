import { useMemo, useSyncExternalStore } from 'react';
import type { HandOver } from '#domain/taking-part/hand-over.ts';
import { handOverFrom } from '#storage/hand-over.ts';
import { onHandOverNote, readHandOverNote } from '#storage/hand-over-note.ts';

/** How this device is handed over: "none" when it is not (any more), "unreadable" when nobody can say. */
export function useHandOver(): HandOver | 'none' | 'unreadable' {
  const note = useSyncExternalStore(onHandOverNote, readHandOverNote);
  return useMemo(() => (note === null ? 'none' : (handOverFrom(note) ?? 'unreadable')), [note]);
}
