import { storageSentence } from '#storage/failure-words.ts';
import type { RestoreFailure } from '#storage/restore.ts';

const CHANGED =
  'Something here was changed in the meantime, so nothing has been restored yet. ' +
  'This is how it stands now.';
const OTHER =
  'This file does not belong with what is on this device: a part of it stands in the place of ' +
  'something else here. Nothing has been changed. If you have another copy of it, try that one.';
const CHANGED_AFTERWARDS =
  'Something in these reviews has been changed since, so nothing was undone: ' +
  'that would have taken the change away.';

/** Why a file was not taken in, and what to do. Nothing has been changed by trying. */
export function restoreSentence(failure: RestoreFailure): string {
  if (failure === 'changed-since') return CHANGED;
  if (failure === 'other-record') return OTHER;
  return `Nothing has been changed. ${storageSentence(failure)}`;
}

/** Why a restore was not undone, and what to do. */
export function undoSentence(failure: RestoreFailure): string {
  return failure === 'changed-since' ? CHANGED_AFTERWARDS : restoreSentence(failure);
}
