import { storageSentence } from '#storage/failure-words.ts';
import type { LotFailure } from './lot.ts';

/** Why sheets were not looked at or not added, and what to do. Nothing has been changed by trying. */
export function lotSentence(failure: LotFailure): string {
  switch (failure) {
    case 'review-gone':
      return 'This review has been deleted in the meantime. Bring it back from the bin first.';
    case 'changed-since':
      return 'Something here was changed in the meantime, so nothing has been added yet. This is how it stands now.';
    case 'other-record':
      return 'One of these sheets stands in the place of something else here. Nothing has been changed.';
    case 'quota':
    case 'blocked':
    case 'newer-version':
    case 'removed':
    case 'corrupt':
    case 'unavailable':
      return `Nothing has been changed. ${storageSentence(failure)}`;
  }
}

/** Why sheets were not taken away again. */
export function undoSentence(failure: LotFailure): string {
  return failure === 'changed-since'
    ? 'One of these sheets has been changed since, so nothing was undone: that would have taken the change away.'
    : lotSentence(failure);
}
