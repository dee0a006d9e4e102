import { useState } from 'react';
import { oneSheet } from '#domain/words/gathered-words.ts';
import { isEmptySheet, type Sheet } from '#domain/records/sheet.ts';
import { storageSentence } from '#storage/failure-words.ts';
import { go, paths } from '#features/paths.ts';
import { arrival } from './arrival.ts';
import type { SheetEntry } from './sheet-entry.ts';
import { useStartSheet } from './use-start-sheet.ts';

/**
 * The way on to the next sheet: the one that comes after, or a new one.
 *
 * @param sheetNow the sheet as it is on the form: after an empty one, none is added.
 */
export function useNextSheet({ review, source, place }: SheetEntry, sheetNow: () => Sheet) {
  const { start, failure } = useStartSheet(review.id, source);
  const [isTooSoon, setIsTooSoon] = useState(false);

  function goOn(): void {
    if (place.next !== null) {
      arrival.expect(place.next);
      go(paths.sheet(review.id, source.id, place.next));
    } else if (isEmptySheet(sheetNow())) setIsTooSoon(true);
    else void start();
  }

  const one = oneSheet(source);
  const problem = failure && `No ${one} could be added. ${storageSentence(failure)}`;
  const tooSoon = isTooSoon ? `There is nothing on this ${one} yet: it is ready to be used.` : null;
  return { goOn, message: problem ?? tooSoon };
}
