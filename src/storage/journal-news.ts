/**
 * A tab that goes tells the others what it leaves in the journal, and they write it. Left to the
 * next opening, it would come after what has been entered in them since. And it may not get into
 * the journal at all while one of them is writing: many browsers write one thing at a time.
 */
const channel = new BroadcastChannel('sri2 journal');

/** @param left changes, as plain data. */
export function tellOfJournal(left: readonly unknown[]): void {
  // The rule is about windows: a channel reaches its own origin alone, and takes no other.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage(left);
}

/** Calls the listener with what another tab has left; never with what this one has. */
export function onJournal(listener: (left: readonly unknown[]) => void): void {
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    listener(Array.isArray(data) ? data : []);
  });
}
