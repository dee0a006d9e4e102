import { encodeBackup } from '#files/backup.ts';
import { download } from '#files/download.ts';
import { rememberedReview } from '#storage/remembered-review.ts';
import { saveState } from '#storage/save-state.ts';
import { reviewsWithUnsaved, withoutReview } from '#storage/unsaved.ts';
import { lastOpened } from './open-review/last-opened.ts';

/**
 * Everything on this device as a file, what could not be saved included. Where storage cannot be
 * read any more it is the review that was last open in this tab.
 */
export async function downloadEverything(): Promise<void> {
  const unsaved = saveState.unsaved();
  const open = lastOpened.now();
  const reviews = await reviewsWithUnsaved(unsaved, open === null ? [] : [rememberedReview(open)]);
  const left = withoutReview(unsaved, reviews);
  if (left.length > 0) saveText('not-saved.json', JSON.stringify(left, null, 2));
  if (reviews.length > 0 || left.length === 0) {
    saveText('all-reviews.sri2.json', encodeBackup(reviews, new Date().toISOString()));
  }
}

function saveText(name: string, text: string): void {
  download(name, new Blob([text], { type: 'application/json' }));
}
