import { unreachable } from '#domain/never.ts';

/** Why a file that somebody chose cannot be used. Nothing has been changed by trying. */
export type FileFailure =
  /** It has nothing to do with this app. */
  | { readonly reason: 'not-sri2' }
  /** It is one of this app's files, but not of the kind that was asked for. */
  | { readonly reason: 'wrong-kind'; readonly found: string; readonly wanted: string }
  /** A later version of this app wrote it. */
  | { readonly reason: 'too-new' }
  | { readonly reason: 'damaged'; readonly where: string };

const NAMES: Readonly<Record<string, string>> = {
  'sri2-backup': 'a backup of a review',
  'sri2-contribution': 'a contribution',
};

/** What is wrong and what to do, for the screen. */
export function fileSentence(failure: FileFailure): string {
  switch (failure.reason) {
    case 'not-sri2':
      return 'This file was not made by this app. Choose a file whose name ends in .sri2.json.';
    case 'wrong-kind':
      return `This is ${named(failure.found)}, not ${named(failure.wanted)}. Choose another file.`;
    case 'too-new':
      return 'A newer version of this app wrote this file. Reload the page to get it, then try again.';
    case 'damaged':
      return `This file is damaged: ${failure.where}. If you have another copy of it, try that one.`;
    default:
      return unreachable(failure);
  }
}

function named(kind: string): string {
  return NAMES[kind] ?? 'another kind of file';
}
