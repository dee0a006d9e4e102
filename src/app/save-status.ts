import { create } from 'zustand';

/** What the screen truthfully says about saving. "Saved" only after a durable write. */
export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; message: string };

interface SaveStatusStore {
  state: SaveState;
  /** The last write failed and none has succeeded since. */
  isUnsettled: boolean;
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
  isUnsettled: false,
  hasRecovered: false,
  retry: undefined,
  download: undefined,
  report: (state) =>
    set(({ isUnsettled }) => ({
      state,
      isUnsettled: state.kind === 'failed' || (isUnsettled && state.kind !== 'saved'),
      hasRecovered: isUnsettled && state.kind === 'saved',
    })),
  connect: (waysOut) => set(waysOut),
}));
