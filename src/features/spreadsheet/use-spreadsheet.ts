import type { Matching } from '#domain/spreadsheet/guess-columns.ts';
import { fresh } from '#features/fresh.ts';
import { type Steps, useSteps } from '#features/use-steps.ts';
import { addSheets, undoAddSheets } from '#storage/added-sheets.ts';
import { forgetTaken, rememberTaken } from '#storage/spreadsheet-memory.ts';
import { addedSentence } from './added-words.ts';
import { type ForSource, type OpenedSpreadsheet, openSpreadsheet } from './opened-spreadsheet.ts';
import { type Busy, CHOOSE, type SpreadsheetStep } from './spreadsheet-step.ts';
import type { RowSheet } from './taking-plan.ts';

export type Taking = Pick<Steps<SpreadsheetStep, Busy>, 'step' | 'busy' | 'hasBegun'> & {
  readonly open: (files: readonly File[]) => void;
  readonly match: (file: OpenedSpreadsheet) => void;
  readonly look: (file: OpenedSpreadsheet, matching: Matching) => void;
  readonly takeIn: (file: OpenedSpreadsheet, sheets: readonly RowSheet[]) => void;
  readonly undo: (step: SpreadsheetStep) => void;
  readonly startAgain: () => void;
};

/** Takes a person through a spreadsheet. */
export function useSpreadsheet(to: ForSource): Taking {
  const { run, go, ...steps } = useSteps<SpreadsheetStep, Busy>(CHOOSE);
  return {
    ...steps,
    open: (files) => run('reading', () => opened(files, to)),
    match: (file) => go({ at: 'match', file }),
    look: (file, matching) => go({ at: 'look', file: { ...file, matching }, problem: null }),
    takeIn: (file, sheets) => run('adding', () => takenIn(file, sheets, to)),
    undo: (taken) => run('undoing', () => undone(taken)),
    startAgain: () => go(CHOOSE),
  };
}

async function opened([file, ...others]: readonly File[], to: ForSource): Promise<SpreadsheetStep> {
  if (file === undefined) return CHOOSE;
  if (others.length > 0) return { at: 'choose', problem: 'Open one file at a time.' };
  const found = await openSpreadsheet(file, to);
  if (!found.ok) return { at: 'choose', problem: found.error };
  const { file: read, isSure } = found.value;
  return isSure ? { at: 'look', file: read, problem: null } : { at: 'match', file: read };
}

async function takenIn(
  file: OpenedSpreadsheet,
  sheets: readonly RowSheet[],
  { reviewId, source }: ForSource,
): Promise<SpreadsheetStep> {
  const inFile = sheets.map(({ number, code, responses }) => ({
    id: fresh.sheetId(),
    number,
    code,
    responses,
  }));
  const added = await addSheets(reviewId, source, inFile);
  if (!added.ok) return { at: 'look', file, problem: addedSentence(added.error) };
  // A help for the next time: without it the columns are matched once more.
  await rememberTaken(file.taken, { headers: file.headers, fields: [...file.matching] });
  return { at: 'taken', file, sheets: added.value, problem: null };
}

async function undone(step: SpreadsheetStep): Promise<SpreadsheetStep> {
  if (step.at !== 'taken') return step;
  const result = await undoAddSheets(step.sheets);
  if (!result.ok) return { ...step, problem: addedSentence(result.error) };
  await forgetTaken(step.file.taken);
  return { at: 'undone' };
}
