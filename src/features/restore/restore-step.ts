import type { LockedFile, OpenedFile } from './open-file.ts';

/** How far the opening of a backup has come. A problem is a sentence, shown where it arose. */
export type RestoreStep =
  | { readonly at: 'choose'; readonly problem: string | null }
  | { readonly at: 'locked'; readonly file: LockedFile; readonly problem: string | null }
  | { readonly at: 'look'; readonly file: OpenedFile; readonly problem: string | null }
  | { readonly at: 'restored'; readonly file: OpenedFile; readonly problem: string | null }
  | { readonly at: 'undone' };

/** What takes a while, and what is said meanwhile. */
export const BUSY_WORDS = {
  reading: 'Reading the file',
  opening: 'Opening the file. This takes a few seconds.',
  restoring: 'Restoring',
  undoing: 'Undoing',
} as const;
export type Busy = keyof typeof BUSY_WORDS;

export const CHOOSE: RestoreStep = { at: 'choose', problem: null };
