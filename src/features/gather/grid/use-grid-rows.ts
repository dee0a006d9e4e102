import { useState } from 'react';
import type { Source } from '#domain/instrument/instrument.ts';
import { sheetsInOrder } from '#domain/journey/sheet-order.ts';
import type { IndicatorId, SheetId } from '#domain/records/ids.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { isEmptySheet, type Sheet, sheetRecord } from '#domain/records/sheet.ts';
import { edited } from '#storage/change.ts';
import { save } from '#storage/saving.ts';
import { useIsSaving } from '#storage/use-is-saving.ts';
import { isUpToDate } from '#storage/written.ts';
import type { Choice } from '../sheet-values.ts';
import { withSpareRows } from './spare-rows.ts';
import { NOTHING_TYPED, type Typed, typedAlso, withoutStored, withTyped } from './typed-answers.ts';

/**
 * The sheets of a source as rows, in the order they stood in when the grid was opened; new ones
 * follow, so that no row moves under anybody's hands. A new row is there at once, without storage,
 * and is stored with its first answer: nobody can be ahead of it, however quick, and a row that
 * nothing is typed into leaves no trace.
 *
 * @param lastNumber the highest that a document of the source has had.
 */
export function useGridRows(
  { review, sheets }: OpenReview,
  source: Source,
  lastNumber: number,
): {
  readonly rows: readonly Sheet[];
  readonly answer: (row: Sheet, indicator: IndicatorId, choice: Choice) => void;
} {
  const [opened] = useState<readonly SheetId[]>(() => filledIn(source, sheets));
  const [made, setMade] = useState(() => withSpareRows([], null, { review, source, lastNumber }));
  const [typed, setTyped] = useState<Typed>(NOTHING_TYPED);
  const isSaving = useIsSaving();
  const stored = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  // Storage answers a little later: until then, what was typed stands over what it knows.
  const hasCaughtUp = (id: SheetId): boolean => {
    const sheet = stored.get(id);
    return !isSaving && sheet !== undefined && isUpToDate(sheetRecord, sheet);
  };
  const waiting = withoutStored(typed, hasCaughtUp);
  const known = [
    ...opened.flatMap((id) => stored.get(id) ?? []),
    ...made.map((sheet) => stored.get(sheet.id) ?? sheet),
  ];

  function answer(row: Sheet, indicator: IndicatorId, choice: Choice): void {
    const change = typedAlso(waiting, row.id, indicator, choice);
    setTyped(change);
    setMade((all) => withSpareRows(all, row.id, { review, source, lastNumber }));
    void save(edited.sheet(row, withTyped(row, change)));
  }

  return { rows: known.map((sheet) => withTyped(sheet, waiting)), answer };
}

function filledIn(source: Source, sheets: readonly Sheet[]): readonly SheetId[] {
  const filled = sheets.filter((sheet) => !isEmptySheet(sheet));
  return sheetsInOrder(source, filled).map(({ sheet }) => sheet.id);
}
