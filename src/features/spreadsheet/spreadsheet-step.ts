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

/** What is being done, for as long as it takes. */
export type Busy = 'reading' | 'adding' | 'undoing' | null;

export const CHOOSE: SpreadsheetStep = { at: 'choose', problem: null };
