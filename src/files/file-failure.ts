import { unreachable } from '#domain/never.ts';
import type { ForeignFile } from './foreign-files.ts';

/** Why a file that somebody chose cannot be used. Nothing has been changed by trying. */
export type FileFailure =
  /** It has nothing to do with this app. */
  | { readonly reason: 'not-sri2'; readonly looksLike?: ForeignFile }
  /** It is one of this app's files, but not of the kind that was asked for. */
  | { readonly reason: 'wrong-kind'; readonly found: string; readonly wanted: string }
  /** A later version of this app wrote it. */
  | { readonly reason: 'too-new' }
  | { readonly reason: 'damaged'; readonly where: string }
  | { readonly reason: 'empty' }
  /** Larger than is ever read into memory. */
  | { readonly reason: 'too-large' }
  /** The system did not give its content: it has been moved or changed, or is not on this device. */
  | { readonly reason: 'unreadable' }
  /** Or the part of the file that the passphrase is tried on has been changed. */
  | { readonly reason: 'wrong-passphrase' }
  /** Locked with a key, or so that it would take minutes or hours to try a passphrase. */
  | { readonly reason: 'other-lock' }
  /** Locking and unlocking need 256 MiB and more for a moment. */
  | { readonly reason: 'no-memory' }
  /** The code that locks and unlocks did not arrive. */
  | { readonly reason: 'not-loaded' };

const NAMES: Readonly<Record<string, string>> = {
  'sri2-backup': 'a backup of a review',
  'sri2-contribution': 'a contribution',
  'sri2-withdrawal': 'a withdrawal of a contribution',
  'sri2-benchmark': 'a benchmark',
  'sri2-returned-sheet': 'a sheet that was handed back',
};

/** What a person was asked for. */
export type Wanted = 'backup' | 'contribution' | 'benchmark';

const CHOOSE: Readonly<Record<Wanted, string>> = {
  backup: 'Choose a file whose name ends in .sri2.json, .sri2.json.age or .sri2.html.',
  contribution: 'Choose a file whose name ends in .sri2-contribution.json.',
  benchmark: 'Choose a file whose name ends in .sri2-benchmark.json.',
};

const FOREIGN: Readonly<Record<Exclude<ForeignFile, 'zip'>, string>> = {
  office: 'This is a document of an office program, such as Word or Excel.',
  pdf: 'This is a PDF, which is for reading only.',
  picture: 'This is a picture.',
};

/** What is wrong and what to do, for the screen. */
export function fileSentence(failure: FileFailure, wanted: Wanted = 'backup'): string {
  switch (failure.reason) {
    case 'not-sri2':
      return notOurs(failure.looksLike, wanted);
    case 'wrong-kind':
      return `This is ${named(failure.found)}, not ${named(failure.wanted)}. Choose another file.`;
    case 'too-new':
      return 'A newer version of this app wrote this file. Reload the page to get it, then try again.';
    case 'damaged':
      return `This file is damaged: ${failure.where}. If you have another copy of it, try that one.`;
    case 'empty':
      return 'There is nothing in this file. If you have another copy of it, try that one.';
    case 'too-large':
      return `This file is far larger than a ${wanted} can be. ${CHOOSE[wanted]}`;
    case 'unreadable':
      return 'This file could not be read. It may have been moved, or not be on this device yet. Choose it again.';
    case 'wrong-passphrase':
      return 'This passphrase does not open the file. Check capitals and spaces, then try again.';
    case 'other-lock':
      return 'This file is locked in a way that this app does not use. Unlock it with the program that locked it, then choose what comes out.';
    case 'no-memory':
      return 'There is not enough free memory for this. Close other tabs and programs, then try again.';
    case 'not-loaded':
      return 'A part of this app could not be loaded. Reload the page, then try again.';
    default:
      return unreachable(failure);
  }
}

function notOurs(looksLike: ForeignFile | undefined, wanted: Wanted): string {
  if (looksLike === 'zip') {
    return `This is a ZIP file. Take the ${wanted} out of it first, then choose the ${wanted} itself.`;
  }
  const what = looksLike === undefined ? 'This file was not made by this app.' : FOREIGN[looksLike];
  return `${what} ${CHOOSE[wanted]}`;
}

function named(kind: string): string {
  return NAMES[kind] ?? 'another kind of file';
}
