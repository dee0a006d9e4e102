import type { LockedFile, OpenedFile } from './open-file.ts';

/** How far the opening of a backup has come. A problem is a sentence, shown where it arose. */
export type RestoreStep =
  | { readonly at: 'choose'; readonly problem: string | null }
  | { readonly at: 'locked'; readonly file: LockedFile; readonly problem: string | null }
  | { readonly at: 'look'; readonly file: OpenedFile; readonly problem: string | null }
  | { readonly at: 'restored'; readonly file: OpenedFile; readonly problem: string | null }
  | { readonly at: 'undone' };

/** What is being done, for as long as it takes. */
export type Busy = 'reading' | 'opening' | 'restoring' | 'undoing' | null;

export const CHOOSE: RestoreStep = { at: 'choose', problem: null };
