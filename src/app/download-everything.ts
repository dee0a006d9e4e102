import { encodeBackup } from '#files/backup.ts';
import { download } from '#files/download.ts';
import { saveState } from '#storage/save-state.ts';
import { reviewsWithUnsaved } from '#storage/unsaved.ts';

/** Everything on this device as a file, what could not be saved included. */
export async function downloadEverything(): Promise<void> {
  const state = saveState.now();
  const reviews = await reviewsWithUnsaved(state.kind === 'failed' ? state.unsaved : []);
  const text = encodeBackup(reviews, new Date().toISOString());
  download('all-reviews.sri2.json', new Blob([text], { type: 'application/json' }));
}
