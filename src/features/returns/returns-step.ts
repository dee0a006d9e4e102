import type { Lot } from './lot.ts';

/** How far taking in sheets has come. A problem is a sentence, shown where it arose. */
export type ReturnsStep =
  | { readonly at: 'choose'; readonly problem: string | null }
  | { readonly at: 'look'; readonly lot: Lot; readonly problem: string | null }
  | { readonly at: 'added'; readonly lot: Lot; readonly problem: string | null }
  | { readonly at: 'undone' };

/** What takes a while, and what is said meanwhile. */
export const BUSY_WORDS = {
  reading: 'Opening the sheets',
  adding: 'Adding the sheets',
  undoing: 'Undoing',
} as const;
export type Busy = keyof typeof BUSY_WORDS;

export const CHOOSE: ReturnsStep = { at: 'choose', problem: null };
