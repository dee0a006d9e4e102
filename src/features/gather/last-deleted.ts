import { create } from 'zustand';
import type { NamedSheet } from '#domain/journey/sheet-order.ts';
import { save } from '#storage/saving.ts';
import { now } from '#features/clock.ts';

type LastDeleted = {
  readonly deleted: NamedSheet | null;
  readonly deleteSheet: (named: NamedSheet) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
};

/**
 * The sheet that was deleted last, for as long as deleting it can be undone. It outlives the sheet
 * screen, since the offer to undo stands on the source's.
 */
export const useLastDeleted = create<LastDeleted>((set, get) => ({
  deleted: null,
  deleteSheet: (named) => {
    set({ deleted: named });
    void save({ kind: 'sheet', record: { ...named.sheet, deletedAt: now() } });
  },
  undo: () => {
    const { deleted } = get();
    set({ deleted: null });
    if (deleted) void save({ kind: 'sheet', record: { ...deleted.sheet, deletedAt: null } });
  },
  dismiss: () => set({ deleted: null }),
}));
