import { useSyncExternalStore } from 'react';
import { onHandOverNote, readHandOverNote } from '#storage/hand-over-note.ts';
import { screen } from '../screen.ts';

/** The one screen of a device that has been handed over. */
export const handedOver = screen('', async () => (await import('./HandedOver.tsx')).HandedOver);

const isNoted = (): boolean => readHandOverNote() !== null;

/** Whether this device has been handed over: what it shows then does not depend on the address. */
export function useIsHandedOver(): boolean {
  return useSyncExternalStore(onHandOverNote, isNoted);
}
