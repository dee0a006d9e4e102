import { useSyncExternalStore } from 'react';
import type { Change } from './change.ts';
import { saveState } from './save-state.ts';

/** What could not be written so far. Nothing, nearly always. */
export function useUnsaved(): readonly Change[] {
  return useSyncExternalStore(saveState.subscribe, saveState.unsaved);
}
