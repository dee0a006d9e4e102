import { encodeBackup } from '#files/backup.ts';
import { download } from '#files/download.ts';
import { saveState } from '#storage/save-state.ts';
import { withoutReview, reviewsWithUnsaved } from '#storage/unsaved.ts';

/** Everything on this device as a file, what could not be saved included. */
export async function downloadEverything(): Promise<void> {
  const state = saveState.now();
  const unsaved = state.kind === 'failed' ? state.unsaved : [];
  const reviews = await reviewsWithUnsaved(unsaved);
  const left = withoutReview(unsaved, reviews);
  if (left.length > 0) saveText('not-saved.json', JSON.stringify(left, null, 2));
  if (reviews.length > 0 || left.length === 0) {
    saveText('all-reviews.sri2.json', encodeBackup(reviews, new Date().toISOString()));
  }
}

function saveText(name: string, text: string): void {
  download(name, new Blob([text], { type: 'application/json' }));
}
