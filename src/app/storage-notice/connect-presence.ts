import { now } from '#features/clock.ts';
import { onceThereIsSomething } from '#storage/once-there-is-something.ts';

/**
 * Watches over what is in this browser from when there is something: a first visit loads nothing
 * for it.
 *
 * @returns what ends it.
 */
export function connectPresence(): () => void {
  let stop = () => {};
  let isWanted = true;
  async function start(): Promise<void> {
    const module = await import('#storage/watch-presence.ts').catch(() => null);
    // Code that did not arrive watches the next time.
    if (isWanted && module !== null) stop = module.watchPresence(now);
  }
  const ignore = onceThereIsSomething(() => void start());
  return () => {
    isWanted = false;
    ignore();
    stop();
  };
}
