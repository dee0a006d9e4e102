import { emptyOldBin } from '#features/keep/bin/empty-old-bin.ts';
import { keepEverything } from '#features/keep/folder/keep-everything.ts';
import { saveState } from '#storage/save-state.ts';

/** How long nothing has to be changed until the work counts as done for now, in milliseconds. */
const QUIET_FOR = 2 * 60_000;

/**
 * Empties the bin of what is over, and after each stretch of work has a backup kept in the linked
 * folder: when the page is hidden, when nothing has been changed for a while, and at once, for what
 * a page that was closed had no time for.
 *
 * @returns what ends it.
 */
export function keepAfterWork(): () => void {
  void emptyOldBin();
  void keepEverything();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = saveState.subscribe(() => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void keepEverything(), QUIET_FOR);
  });
  const onHidden = () => {
    if (document.visibilityState === 'hidden') void keepEverything();
  };
  document.addEventListener('visibilitychange', onHidden);
  return () => {
    clearTimeout(waiting);
    unsubscribe();
    document.removeEventListener('visibilitychange', onHidden);
  };
}
