import type { Sheet } from '#domain/records/sheet.ts';
import type { OpenedSpreadsheet } from './opened-spreadsheet.ts';

/** How far taking in a spreadsheet has come. A problem is a sentence, shown where it arose. */
export type SpreadsheetStep =
  | { readonly at: 'choose'; readonly problem: string | null }
  | { readonly at: 'match'; readonly file: OpenedSpreadsheet }
  | { readonly at: 'look'; readonly file: OpenedSpreadsheet; readonly problem: string | null }
  | {
      readonly at: 'taken';
      readonly file: OpenedSpreadsheet;
      readonly sheets: readonly Sheet[];
      readonly problem: string | null;
    }
  | { readonly at: 'undone' };

/** What takes a while, and what is said meanwhile. */
export const BUSY_WORDS = {
  reading: 'Reading the file',
  adding: 'Adding the sheets',
  undoing: 'Undoing',
} as const;
export type Busy = keyof typeof BUSY_WORDS;

export const CHOOSE: SpreadsheetStep = { at: 'choose', problem: null };
