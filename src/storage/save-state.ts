import type { Change } from './change.ts';
import type { StorageFailure } from './failure.ts';

/** What may truthfully be said about saving at this moment. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | {
      readonly kind: 'failed';
      readonly failure: StorageFailure;
      readonly unsaved: readonly Change[];
    };

/** Who is told when something has been saved, or has not. */
export type SaveStateListener = () => void;

const NONE: readonly Change[] = [];

/** Where a saver says what it knows. Apart from it, so that the first screen need not load it. */
export function createSaveState() {
  const listeners = new Set<SaveStateListener>();
  let state: SaveState = { kind: 'idle' };
  let unsaved = NONE;
  return {
    now: (): SaveState => state,
    /** What could not be written so far, also while something is being saved. */
    unsaved: (): readonly Change[] => unsaved,
    become: (next: SaveState, failed = next.kind === 'failed' ? next.unsaved : NONE): void => {
      state = next;
      unsaved = failed.length === 0 ? NONE : failed;
      for (const listener of listeners) listener();
    },
    /** @returns what ends it. */
    subscribe: (listener: SaveStateListener): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export type SaveStateHolder = ReturnType<typeof createSaveState>;

/** What is known of all that this tab writes. */
export const saveState = createSaveState();
