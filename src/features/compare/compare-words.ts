import type { Hidden } from '#domain/comparing/hidden.ts';
import { MINIMUM } from '#domain/comparing/minimum.ts';
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

/** Why a figure is not shown, short enough for a table. */
export const HIDDEN_WORDS: Readonly<Record<Hidden['because'], string>> = {
  'too-few': `Fewer than ${MINIMUM.see} services`,
  'would-single-out': 'Held back',
  trouble: 'Not shown',
};

/** The same for a small cell, under which a note says what is meant. */
export const HIDDEN_SHORT: Readonly<Record<Hidden['because'], string>> = {
  'too-few': 'too few',
  'would-single-out': 'held back',
  trouble: 'not shown',
};

/** What is meant by it, for the note under a table. */
export const HELD_BACK = `Held back: with what was shown before, something about fewer than ${MINIMUM.see} services could be worked out from it. Taking in more services may help.`;
