import { useMemo } from 'react';
import type { Indicator } from '#domain/instrument/instrument.ts';
import { type Sheet, sheetRecord } from '#domain/records/sheet.ts';
import { type FormOf, type RecordForm, useRecordForm } from '#features/use-record-form.ts';
import { edited } from '#storage/change.ts';
import { save } from '#storage/saving.ts';
import type { SheetEntry } from './sheet-entry.ts';
import { sheetFrom, type SheetValues, valuesOf } from './sheet-values.ts';
import { noteTyping } from './typing-pace.ts';
import { useSheet } from './use-sheet.ts';

/** A sheet as a form: the response that has just changed is written, and no other. */
export function useSheetForm({ sheet, instrument }: SheetEntry): RecordForm<Sheet, SheetValues> {
  const { indicators } = instrument;
  const statements = useMemo(() => sheetOn(indicators), [indicators]);
  return useRecordForm(useSheet(sheet), statements);
}

function sheetOn(indicators: readonly Indicator[]): FormOf<Sheet, SheetValues> {
  return {
    kind: sheetRecord,
    valuesOf: (sheet) => valuesOf(sheet, indicators),
    withValues: (sheet, values) => sheetFrom(sheet, values, indicators),
    store: (before, after) => {
      void save(edited.sheet(before, after));
      noteTyping(before, after);
    },
  };
}
