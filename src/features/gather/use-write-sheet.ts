import { useCallback } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { save } from '#storage/saving.ts';
import { useWriteThrough } from '#features/use-write-through.ts';
import type { SheetEntry } from './sheet-entry.ts';
import { indicatorOfField, sheetFrom, type SheetValues } from './sheet-values.ts';

/** Writes the response that has just changed, and no other: a second tab may be on this sheet. */
export function useWriteSheet(form: UseFormReturn<SheetValues>, entry: SheetEntry): void {
  const { sheet, instrument } = entry;
  const { indicators } = instrument;
  const write = useCallback(
    (values: SheetValues, changed: string | undefined) => {
      const indicator = indicatorOfField(indicators, changed);
      if (!indicator) return;
      const record = sheetFrom(sheet, values, indicators);
      void save({ kind: 'response', record, indicatorId: indicator.id });
    },
    [sheet, indicators],
  );
  useWriteThrough(form, write);
}
