import { storageSentence } from '#storage/failure-words.ts';
import type { SettleFailure } from '#storage/settle-conflict.ts';

/** Why a choice was not kept, or not undone, and what to do. Nothing has been changed by trying. */
export function settleSentence(failure: SettleFailure): string {
  return failure === 'changed-since'
    ? 'This was changed in the meantime, so it was left as it is. Reload the page to see how it stands now.'
    : `Not saved: ${storageSentence(failure)}`;
}
