import { create } from 'zustand';

/** What the screen truthfully says about saving. "Saved" only after a durable write. */
export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; message: string };

interface SaveStatusStore {
  state: SaveState;
  /** Why something is not saved; stands while that is tried again, until it has succeeded. */
  failure: string | null;
  /** A failure has just been put right: worth saying aloud, unlike each save. */
  hasRecovered: boolean;
  retry: (() => void) | undefined;
  download: (() => void) | undefined;
  report: (state: SaveState) => void;
  /** Connects the two ways out of a failure. */
  connect: (waysOut: { retry?: () => void; download?: () => void }) => void;
}

/** Fed by storage through the composition root; holds no answers. */
export const useSaveStatus = create<SaveStatusStore>()((set) => ({
  state: { kind: 'idle' },
  failure: null,
  hasRecovered: false,
  retry: undefined,
  download: undefined,
  report: (state) =>
    set(({ failure }) => ({
      state,
      failure: failureAfter(state, failure),
      hasRecovered: failure !== null && state.kind === 'saved',
    })),
  connect: (waysOut) => set(waysOut),
}));

function failureAfter(state: SaveState, before: string | null): string | null {
  if (state.kind === 'failed') return state.message;
  return state.kind === 'saved' ? null : before;
}
