import { emptyOldBin } from '#features/keep/bin/empty-old-bin.ts';
import { keepEverything } from '#features/keep/folder/keep-everything.ts';
import { keepAndLook } from '#features/keep/team/keep-and-look.ts';
import { saveState } from '#storage/save-state.ts';

/** How long nothing has to be changed until the work counts as done for now, in milliseconds. */
const QUIET_FOR = 2 * 60_000;

/**
 * Empties the bin of what is over, and after each stretch of work has a backup kept in the linked
 * folder: when the page is hidden, when nothing has been changed for a while, and at once, for what
 * a page that was closed had no time for. Where the folder is shared, what others have put there is
 * taken in then, and when somebody comes back to this window.
 *
 * @returns what ends it.
 */
export function keepAfterWork(): () => void {
  void emptyOldBin();
  void keepAndLook();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = saveState.subscribe(() => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void keepAndLook(), QUIET_FOR);
  });
  const onHidden = () => {
    if (document.visibilityState === 'hidden') void keepEverything();
  };
  const onFocus = () => void keepAndLook();
  document.addEventListener('visibilitychange', onHidden);
  window.addEventListener('focus', onFocus);
  return () => {
    clearTimeout(waiting);
    unsubscribe();
    document.removeEventListener('visibilitychange', onHidden);
    window.removeEventListener('focus', onFocus);
  };
}
