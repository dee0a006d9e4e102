import { storageSentence } from '#storage/failure-words.ts';
import type { OpeningFailure } from './worker/compare-worker.ts';

/** What stands in the way, and what to do. */
export function failureSentence(failure: OpeningFailure | 'trouble'): string {
  if (failure === 'elsewhere') {
    return 'Services are being compared in another tab of this browser. Go on there, or close it: they then open here.';
  }
  if (failure === 'damaged') {
    return 'What was kept of the comparison is damaged, so nothing can be shown. The contributions themselves are files: remove what is left and open them again.';
  }
  if (failure === 'trouble') {
    return 'Something went wrong in the app, so nothing more is shown. Reload the page. What was taken in before is kept.';
  }
  return failure === 'cancelled' ? 'Nothing was taken in.' : storageSentence(failure);
}
