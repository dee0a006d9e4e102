import { type FileFailure, fileSentence, type Wanted } from '#files/file-failure.ts';

/** What is wrong with the sentence that people read about a file; null where it is a plain one. */
export function faultInSentence(failure: FileFailure, wanted: Wanted): string | null {
  // The place, in brackets, is quoted from the file, whatever letters it has.
  const sentence = fileSentence(failure, wanted).replace(/ \(.*\)(?=\.)/su, '');
  const isPlain = /^[A-Z][^!]+\.$/u.test(sentence) && !/undefined|\[object|null/u.test(sentence);
  return isPlain ? null : `not a plain sentence: ${sentence}`;
}
