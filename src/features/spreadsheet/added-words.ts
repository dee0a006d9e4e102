import type { AddedFailure } from '#storage/added-sheets.ts';
import { storageSentence } from '#storage/failure-words.ts';

/** Why sheets were not added, or not taken away again, and what to do. Nothing has been changed. */
export function addedSentence(failure: AddedFailure): string {
  switch (failure) {
    case 'review-gone':
      return 'This review has been deleted in the meantime. Bring it back from the bin first.';
    case 'has-one':
      return 'This source has one sheet, and it is here already. Delete that first if the one in the file is to take its place.';
    case 'changed-since':
      return 'One of these sheets has been changed since, so nothing was undone: that would have taken the change away.';
    case 'quota':
    case 'blocked':
    case 'newer-version':
    case 'removed':
    case 'corrupt':
    case 'unavailable':
      return `Nothing has been changed. ${storageSentence(failure)}`;
  }
}
