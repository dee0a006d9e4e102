import { isEmptySheet, type Sheet } from '#domain/records/sheet.ts';
import { go, paths } from '#features/paths.ts';
import { useLastDeleted } from './last-deleted.ts';
import type { SheetEntry } from './sheet-entry.ts';

/**
 * Puts the sheet that is open into the bin, and goes to its source, where that can be undone.
 *
 * @param sheetNow the sheet as it is on the form.
 */
export function useRemoveSheet(
  { review, source, name }: SheetEntry,
  sheetNow: () => Sheet,
): () => void {
  const { deleteSheet } = useLastDeleted();
  return () => {
    const sheet = sheetNow();
    // A sheet with nothing on it goes by being left: there is nothing to undo.
    if (!isEmptySheet(sheet)) deleteSheet({ sheet, name });
    go(paths.source(review.id, source.id));
  };
}
