import { useSyncExternalStore } from 'react';
import { saveState } from './save-state.ts';

/** Whether something that was entered in this tab is on its way to the disk. */
export function useIsSaving(): boolean {
  return useSyncExternalStore(saveState.subscribe, isSavingNow);
}

/** The same, in this very moment: a screen hears of it a little later. */
export function isSavingNow(): boolean {
  return saveState.now().kind === 'saving';
}
