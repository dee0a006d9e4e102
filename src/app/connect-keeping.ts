import { onceThereIsSomething } from '#storage/once-there-is-something.ts';

/**
 * Keeps backups, and the bin, from when there is something to keep: a first visit loads nothing for
 * it.
 *
 * @returns what ends it.
 */
export function connectKeeping(): () => void {
  let isOver = false;
  let stop = () => {
    isOver = true;
  };
  const ignore = onceThereIsSomething(() => void start());
  async function start(): Promise<void> {
    const module = await import('./keep-after-work.ts').catch(() => null);
    // Code that did not arrive keeps the next time.
    if (module && !isOver) stop = module.keepAfterWork();
  }
  return () => {
    ignore();
    stop();
  };
}
