import { useMemo } from 'react';
import { type CodeEntry, readCodeEntry } from '#domain/paper/code-entry.ts';
import type { IndicatorId } from '#domain/records/ids.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import type { Source } from '#domain/instrument/instrument.ts';
import { isEmptySheet, responseTo, type Sheet } from '#domain/records/sheet.ts';
import type { CodeHolder, Taken } from '../code/code-holder.ts';
import { takenWords } from '../code/code-words.ts';
import { useCodedSheets } from '../code/use-coded-sheets.ts';
import { wayToHolder } from '../code/way-to-holder.ts';
import { type Choice, responseFrom } from '../sheet-values.ts';
import type { Move } from './grid-keys.ts';
import { CODE_COLUMN, FIRST_ANSWER, focusCell, type Place, placeAfter } from './grid-places.ts';
import { rowName } from './row-name.ts';
import type { GridRows } from './use-grid-rows.ts';
import { useSteady } from './use-steady.ts';

/** What can be done in a row. None of it changes while the grid is open, so rows need not either. */
export type GridActs = {
  readonly change: (before: Sheet, after: Sheet) => void;
  readonly answer: (sheet: Sheet, indicator: IndicatorId, choice: Choice) => void;
  readonly move: (from: Place, by: Move) => void;
  readonly readCode: (text: string, sheet: Sheet) => CodeEntry;
  readonly holderIn: (taken: Taken) => CodeHolder;
  /** Puts a sheet into the bin; false for one with nothing on it, which has no place there. */
  readonly discard: (sheet: Sheet) => boolean;
};

export function useGridActs(open: OpenReview, source: Source, grid: GridRows): GridActs {
  const { rows, change, remove } = grid;
  const coded = useCodedSheets(open.review.id);
  const rowOf = (sheet: Sheet): number => rows.findIndex(({ id }) => id === sheet.id);

  /** The example beside it stays as it is. */
  const answer = useSteady((sheet: Sheet, indicator: IndicatorId, rating: Choice): void => {
    const { example } = responseTo(sheet, indicator);
    const response = responseFrom({ rating, example });
    change(sheet, { ...sheet, responses: { ...sheet.responses, [indicator]: response } });
  });

  const move = useSteady((from: Place, by: Move): void => {
    const begins = rows.some(({ code }) => code !== null) ? CODE_COLUMN : FIRST_ANSWER;
    focusCell(placeAfter(from, by, open.instrument.indicators.length, begins));
  });

  const readCode = useSteady((text: string, sheet: Sheet): CodeEntry => {
    const elsewhere = coded.filter((one) => rowOf(one) < 0);
    return readCodeEntry(text, sheet, [...rows, ...elsewhere]);
  });

  const goToRow = useSteady((sheet: Sheet): void =>
    focusCell({ row: rowOf(sheet), column: FIRST_ANSWER }),
  );

  const holderIn = useSteady((taken: Taken): CodeHolder => {
    const { holder } = taken;
    const row = rowOf(holder);
    const name = row < 0 ? null : rowName(source, holder, row);
    const words = takenWords(taken, { instrument: open.instrument, source }, name);
    if (name !== null) {
      return { words, goTo: { label: `Go to ${name}`, onGo: () => goToRow(holder) } };
    }
    return { words, goTo: wayToHolder(holder) };
  });

  const discard = useSteady((sheet: Sheet): boolean => {
    if (isEmptySheet(sheet)) return false;
    remove({ sheet, name: rowName(source, sheet, rowOf(sheet)) });
    return true;
  });

  return useMemo(
    () => ({ change, answer, move, readCode, holderIn, discard }),
    [change, answer, move, readCode, holderIn, discard],
  );
}
