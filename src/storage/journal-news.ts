/**
 * Tabs tell each other that one of them has left something in the journal, and the others see to it.
 * Left to the next opening, it would come after what has been entered in them since.
 */
const channel = new BroadcastChannel('sri2 journal');

/** How old, in milliseconds, what a tab has left may be. One that was asleep hears of it much later. */
const FRESH = 2000;

/**
 * @param left what a tab that goes for good had still to write, as plain data: while another one is
 *   writing, it may not get into the journal at all. Many browsers write one thing at a time.
 */
export function tellOfJournal(left: readonly unknown[] = []): void {
  // The rule is about windows: a channel reaches its own origin alone, and takes no other.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage({ at: Date.now(), left });
}

/** Calls the listener with what another tab has just left; never with what this one has. */
export function onJournal(listener: (left: readonly unknown[]) => void): void {
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(freshIn(data)));
}

/** By hand, since the first screen listens already, and needs no library for anything else. */
function freshIn(news: unknown): readonly unknown[] {
  if (typeof news !== 'object' || news === null || !('at' in news) || !('left' in news)) return [];
  const isFresh = Date.now() - Number(news.at) < FRESH;
  return isFresh && Array.isArray(news.left) ? news.left : [];
}
