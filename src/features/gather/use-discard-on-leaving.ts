import { useEffect } from 'react';
import type { SheetId } from '#domain/records/ids.ts';
import { discardIfEmpty } from '#storage/sheets.ts';

/** Takes away a sheet that is left as empty as it was. `address` is where it is open. */
export function useDiscardOnLeaving(sheet: SheetId, address: string): void {
  useEffect(
    () => () => {
      // React can take a screen away and bring it back while the person stays where they are.
      if (window.location.hash === address) return;
      // An empty sheet that stays is no loss: it is neither listed nor counted.
      discardIfEmpty(sheet).catch(() => {});
    },
    [sheet, address],
  );
}
