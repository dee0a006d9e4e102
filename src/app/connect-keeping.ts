import { onceThereIsSomething } from '#storage/once-there-is-something.ts';

/**
 * Keeps backups, and the bin, from when there is something to keep.
 *
 * @returns what ends it.
 */
export function connectKeeping(): () => void {
  return onceThereIsSomething(async () => (await import('./keep-after-work.ts')).keepAfterWork);
}
