import { useState } from 'react';
import type { SheetCode } from '#domain/paper/sheet-code.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { edited } from '#storage/change.ts';
import { save } from '#storage/saving.ts';
import { useSheet } from '../use-sheet.ts';

/** The open sheet with its code as it was typed here, which storage gives back a little later. */
export function useOwnCode(opened: Sheet): readonly [Sheet, (code: SheetCode | null) => void] {
  const stored = useSheet(opened);
  const [own, setOwn] = useState<SheetCode | null>();
  const sheet = own === undefined ? stored : { ...stored, code: own };

  function keep(code: SheetCode | null): void {
    setOwn(code);
    void save(edited.sheet(sheet, { ...sheet, code }));
  }

  return [sheet, keep];
}
