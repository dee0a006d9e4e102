import { encodeBackup } from '#files/backup.ts';
import { download } from '#files/download.ts';
import { storageSentence } from '#storage/failure.ts';
import { saver, type SaveState as StorageState } from '#storage/saving.ts';
import { reviewsWithUnsaved } from '#storage/unsaved.ts';
import { type SaveState, useSaveStatus } from './save-status.ts';

/** How often what could not be saved is tried again by itself, in milliseconds. */
const RETRY_EVERY = 10_000;

/**
 * Lets the status line tell what storage knows, and gives a failure its two ways out.
 *
 * @returns what undoes it.
 */
export function connectSaving(): () => void {
  const { report, connect } = useSaveStatus.getState();
  connect({ retry: () => void saver.retry(), download: () => void downloadEverything() });
  const unsubscribe = saver.subscribe(() => report(inWords(saver.state())));
  const retrying = setInterval(() => hasFailed() && void saver.retry(), RETRY_EVERY);
  window.addEventListener('beforeunload', warnOfLoss);
  return () => {
    unsubscribe();
    clearInterval(retrying);
    window.removeEventListener('beforeunload', warnOfLoss);
  };
}

const hasFailed = (): boolean => saver.state().kind === 'failed';

/** Makes the browser ask before it throws away what could not be saved. */
function warnOfLoss(event: BeforeUnloadEvent): void {
  if (hasFailed()) event.preventDefault();
}

function inWords(state: StorageState): SaveState {
  return state.kind === 'failed'
    ? { kind: 'failed', message: storageSentence(state.failure) }
    : state;
}

/** Everything on this device, what could not be saved included. */
export async function downloadEverything(): Promise<void> {
  const state = saver.state();
  const reviews = await reviewsWithUnsaved(state.kind === 'failed' ? state.unsaved : []);
  const text = encodeBackup(reviews, new Date().toISOString());
  download('all-reviews.sri2.json', new Blob([text], { type: 'application/json' }));
}
