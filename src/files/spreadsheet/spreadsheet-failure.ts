import { unreachable } from '#domain/never.ts';
import { MOST_COLUMNS, MOST_ROWS } from '#domain/spreadsheet/table.ts';
import type { LineProblem } from '../csv.ts';
import { problemSentence } from '../csv.ts';

/** Why a spreadsheet cannot be read. Nothing has been changed by trying. */
export type SpreadsheetFailure =
  | { readonly reason: 'not-a-spreadsheet' }
  /** In the form that Excel had before 2007, or locked with a password, which looks the same. */
  | { readonly reason: 'old-or-locked' }
  | { readonly reason: 'damaged'; readonly where: string }
  | { readonly reason: 'line'; readonly problem: LineProblem }
  | { readonly reason: 'empty' }
  | { readonly reason: 'too-large' }
  /** The system did not give its content: it has been moved or changed, or is not on this device. */
  | { readonly reason: 'unreadable' };

const CHOOSE = 'Choose one whose name ends in .xlsx or .csv.';

/** What is wrong and what to do, for the screen. */
export function spreadsheetSentence(failure: SpreadsheetFailure): string {
  switch (failure.reason) {
    case 'not-a-spreadsheet':
      return `This is not a spreadsheet that can be read here. ${CHOOSE}`;
    case 'old-or-locked':
      return 'This spreadsheet is in an old form, or locked with a password. Open it in your spreadsheet program, save it as .xlsx without a password, then choose that.';
    case 'damaged':
      return `This spreadsheet is damaged: ${failure.where}. Open it in your spreadsheet program, save it again, then choose that.`;
    case 'line':
      return `This file cannot be read. ${problemSentence(failure.problem)} Open it in your spreadsheet program, save it as .xlsx, then choose that.`;
    case 'empty':
      return 'There is nothing in this spreadsheet.';
    case 'too-large':
      return `This spreadsheet is far larger than one of sheets can be: at most ${MOST_ROWS.toLocaleString('en-GB')} rows and ${MOST_COLUMNS} columns are read.`;
    case 'unreadable':
      return 'This file could not be read. It may have been moved, or not be on this device yet. Choose it again.';
    default:
      return unreachable(failure);
  }
}
