import { counted } from '#domain/words/counted.ts';
import type { FileFailure } from '#files/file-failure.ts';
import { storageSentence } from '#storage/failure-words.ts';
import type { LastTakenIn } from '#storage/team-folder.ts';
import { inWords, whenInWords } from '../unkept-words.ts';
import type { NotTakenIn } from './take-in.ts';

/** When something last came from others, from how many devices, and what it was. */
export function lastInWords({ at, devices, toChoose, ...what }: LastTakenIn): string {
  const came = inWords({ ...what, plan: 0 });
  const parts = [
    `Last taken in: ${whenInWords(at)}, from ${counted(devices, 'other device')}.`,
    ...(came === 'nothing' ? [] : [`What came: ${came}.`]),
    ...(what.plan > 0 ? ['The plan of the review was changed.'] : []),
    ...(toChoose > 0 ? [`${counted(toChoose, 'thing was', 'things were')} ${BOTH}`] : []),
  ];
  return parts.join(' ');
}

const BOTH = 'changed in two places: the review asks you which to keep.';

/** Why a file in the folder was not read. It is tried again at every look. */
export function notReadSentence(failure: FileFailure): string {
  if (failure.reason === 'too-new') {
    return 'A newer version of this app wrote it. Reload the page to get that version.';
  }
  return 'It cannot be read. It may still be on its way here, and is tried again each time.';
}

/** Why a review in a file was not taken in. Nothing has been changed by trying. */
export function notTakenSentence(failure: NotTakenIn): string {
  if (failure === 'would-mend') return `Something here is damaged. ${BY_HAND}`;
  if (failure === 'other-record') return `It does not belong with what is here. ${BY_HAND}`;
  if (failure === 'changed-since') {
    return 'Somebody was writing here all the while. It is tried again at the next look.';
  }
  return storageSentence(failure);
}

const BY_HAND = 'Open the file yourself, under “Open a backup”, to see what it would do.';
