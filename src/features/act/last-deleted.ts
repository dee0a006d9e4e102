import { create } from 'zustand';
import type { Action } from '#domain/records/action.ts';
import { now } from '#features/clock.ts';
import { edited } from '#storage/change.ts';
import { save } from '#storage/saving.ts';

type LastDeleted = {
  readonly deleted: Action | null;
  readonly deleteAction: (action: Action) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
};

/**
 * The action that was deleted last, for as long as deleting it can be undone. It outlives the
 * action's own screen, since the offer to undo stands on the plan's.
 */
export const useLastDeleted = create<LastDeleted>((set, get) => ({
  deleted: null,
  deleteAction: (action) => {
    set({ deleted: action });
    void save(edited.action(action, { ...action, deletedAt: now() }));
  },
  undo: () => {
    const { deleted } = get();
    set({ deleted: null });
    if (deleted) void save(edited.action({ ...deleted, deletedAt: now() }, deleted));
  },
  dismiss: () => set({ deleted: null }),
}));
