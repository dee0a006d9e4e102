import { useEffect } from 'react';
import type { IndicatorId, SheetId } from '#domain/records/ids.ts';
import { arrival } from './arrival.ts';
import { focusStatement } from './statement-focus.ts';

/**
 * On a sheet that was asked for in order to type it, focus goes to the first rating: digits work
 * at once. Must be used around Page, whose own effect would otherwise take focus to the heading.
 */
export function useBeginTyping(sheet: SheetId, first: IndicatorId | undefined): void {
  useEffect(() => {
    const typed = arrival.take(sheet);
    if (typed === null || first === undefined) return;
    focusStatement(first, 'nearest');
    for (const key of typed) pressAgain(key);
  }, [sheet, first]);
}

function pressAgain(key: string): void {
  const target = document.activeElement;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  const isFree = target?.dispatchEvent(event);
  // What a browser does by itself when the key is real.
  if (isFree && key === 'Enter' && target instanceof HTMLButtonElement) target.click();
}
