import { create } from 'zustand';
import type { NamedSheet } from '#domain/journey/sheet-order.ts';
import { edited } from '#storage/change.ts';
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
    void save(edited.sheet(named.sheet, { ...named.sheet, deletedAt: now() }));
  },
  undo: () => {
    const { deleted } = get();
    set({ deleted: null });
    const sheet = deleted?.sheet;
    if (sheet) void save(edited.sheet({ ...sheet, deletedAt: now() }, sheet));
  },
  dismiss: () => set({ deleted: null }),
}));
