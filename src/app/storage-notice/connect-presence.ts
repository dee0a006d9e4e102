import { now } from '#features/clock.ts';
import { onceThereIsSomething } from '#storage/once-there-is-something.ts';

/**
 * Watches over what is in this browser from when there is something.
 *
 * @returns what ends it.
 */
export function connectPresence(): () => void {
  return onceThereIsSomething(async () => {
    const { watchPresence } = await import('#storage/watch-presence.ts');
    return () => watchPresence(now);
  });
}
