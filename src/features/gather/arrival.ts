import type { SheetId } from '#domain/records/ids.ts';

/** How long keys wait for a sheet, in milliseconds. After that they are the page's own again. */
const PATIENCE = 10_000;

/**
 * The sheet that has been asked for and is not there yet. A practised typist is already on its
 * first ratings while the disk is still busy, so the keys of the rhythm are kept for it: a digit
 * lost here would put every rating after it one statement too early.
 */
export function createArrival() {
  let awaited: SheetId | null = null;
  let keys: string[] = [];
  let waiting = new AbortController();

  function keep(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!/^([1-5n]|Enter)$/iu.test(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) keys.push(event.key);
  }

  function giveUp(): void {
    waiting.abort();
    awaited = null;
    keys = [];
  }

  return {
    expect(sheet: SheetId): void {
      giveUp();
      awaited = sheet;
      waiting = new AbortController();
      const { signal } = waiting;
      window.addEventListener('keydown', keep, { capture: true, signal });
      const timer = setTimeout(giveUp, PATIENCE);
      signal.addEventListener('abort', () => clearTimeout(timer));
    },
    giveUp,
    /** What has been typed for this sheet so far; null when it was opened in another way. */
    take(sheet: SheetId): readonly string[] | null {
      if (sheet !== awaited) return null;
      const typed = keys;
      giveUp();
      return typed;
    },
  };
}

export const arrival = createArrival();
