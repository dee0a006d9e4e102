import { useMemo } from 'react';
import type { Sheet } from '#domain/records/sheet.ts';
import { useLive } from '#storage/live.ts';
import { sheetById } from '#storage/sheets.ts';
import { sheetWithUnsaved } from '#storage/unsaved.ts';
import { useUnsaved } from '#storage/use-unsaved.ts';

/**
 * The sheet as it is stored now, with what could not be written.
 *
 * @param opened as it was when the screen was opened: it stands until storage has answered, and
 *   where it has no answer any more.
 */
export function useSheet(opened: Sheet): Sheet {
  const live = useLive(() => sheetById(opened.id), [opened.id]);
  const stored = live?.ok ? live.value.records[0] : undefined;
  const unsaved = useUnsaved();
  return useMemo(
    () => (stored === undefined ? opened : sheetWithUnsaved(stored, unsaved)),
    [opened, stored, unsaved],
  );
}
