import { EventEmitter, once } from 'node:events';
import type { Page } from '@playwright/test';
import type { Told } from './in-page.ts';
import type { Values } from './keystroke-log.ts';

export type StatusLine = {
  /** Calls this with what the fields hold, whenever the screen says "Saved". */
  readonly onSaved: (listener: (shown: Values) => void) => void;
  /** Resolves when the screen says it next, or after so many milliseconds. */
  readonly next: (says: Told['says'], patience: number) => Promise<void>;
  /** What it said last. */
  readonly last: () => Told['says'] | null;
};

/** Hears what the page's status line says, by a wire on which nothing is sent back. */
export async function listenToStatusLine(page: Page): Promise<StatusLine> {
  const events = new EventEmitter();
  let last: Told['says'] | null = null;
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name !== 'tell') return;
    const told: Told = JSON.parse(payload);
    last = told.says;
    events.emit(told.says, told.values);
  });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'tell' });
  return {
    onSaved: (listener) => void events.on('saved', listener),
    next: async (says, patience) => {
      await once(events, says, { signal: AbortSignal.timeout(patience) }).catch(() => {});
    },
    last: () => last,
  };
}
