import { storageSentence } from '#storage/failure-words.ts';
import { saveState, type SaveState as StorageState } from '#storage/save-state.ts';
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
  connect({ retry: () => void retry(), download: () => void download() });
  const tell = () => report(inWords(saveState.now()));
  // Something may have been saved, or not, before this was there.
  tell();
  const unsubscribe = saveState.subscribe(tell);
  const retrying = setInterval(() => hasFailed() && void retry(), RETRY_EVERY);
  window.addEventListener('beforeunload', warnOfLoss);
  return () => {
    unsubscribe();
    clearInterval(retrying);
    window.removeEventListener('beforeunload', warnOfLoss);
  };
}

const hasFailed = (): boolean => saveState.now().kind === 'failed';

async function retry(): Promise<void> {
  const { saver } = await import('#storage/saving.ts');
  await saver.retry();
}

async function download(): Promise<void> {
  const { downloadEverything } = await import('./download-everything.ts');
  await downloadEverything();
}

/** Makes the browser ask before it throws away what could not be saved. */
function warnOfLoss(event: BeforeUnloadEvent): void {
  if (hasFailed()) event.preventDefault();
}

function inWords(state: StorageState): SaveState {
  return state.kind === 'failed'
    ? { kind: 'failed', message: storageSentence(state.failure) }
    : state;
}
