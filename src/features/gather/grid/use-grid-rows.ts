import { useState } from 'react';
import type { Source } from '#domain/instrument/instrument.ts';
import { type NamedSheet, sheetsInOrder } from '#domain/journey/sheet-order.ts';
import type { SheetId } from '#domain/records/ids.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { isEmptySheet, type Sheet, sheetRecord } from '#domain/records/sheet.ts';
import { now } from '#features/clock.ts';
import { edited } from '#storage/change.ts';
import { save } from '#storage/saving.ts';
import { useIsSaving } from '#storage/use-is-saving.ts';
import { isUpToDate } from '#storage/written.ts';
import { useLastDeleted } from '../last-deleted.ts';
import { noteTyping } from '../typing-pace.ts';
import { withSpareRows } from './spare-rows.ts';
import { NOTHING_TYPED, type Typed, typedAlso, withoutStored } from './typed-sheets.ts';
import { useSteady } from './use-steady.ts';

export type GridRows = {
  readonly rows: readonly Sheet[];
  readonly change: (before: Sheet, after: Sheet) => void;
  /** Puts a sheet into the bin, from where it can be brought back at once. */
  readonly remove: (named: NamedSheet) => void;
};

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
): GridRows {
  const [order, setOrder] = useState(() => {
    const opened = { ids: filledIn(source, sheets), blank: new Map<SheetId, Sheet>(), lastNumber };
    return withSpareRows(opened, null, review, source);
  });
  const [typed, setTyped] = useState<Typed>(NOTHING_TYPED);
  const { deleteSheet } = useLastDeleted();
  const isSaving = useIsSaving();
  const stored = new Map(sheets.map((sheet) => [sheet.id, sheet]));

  // Storage answers a little later: until then, what was typed stands over what it knows.
  const waiting = withoutStored(typed, ({ id, deletedAt }) => {
    const sheet = stored.get(id);
    if (isSaving) return false;
    return sheet === undefined ? deletedAt !== null : isUpToDate(sheetRecord, sheet);
  });
  if (waiting !== typed) setTyped(waiting);

  const change = useSteady((before: Sheet, after: Sheet): void => {
    setTyped((all) => typedAlso(all, after));
    setOrder((all) => withSpareRows(all, after.id, review, source));
    void save(edited.sheet(before, after));
    noteTyping(before, after);
  });

  const remove = useSteady((named: NamedSheet): void => {
    setTyped((all) => typedAlso(all, { ...named.sheet, deletedAt: now() }));
    deleteSheet(named);
  });

  const all = order.ids.flatMap(
    (id) => waiting.get(id) ?? stored.get(id) ?? order.blank.get(id) ?? [],
  );
  return { rows: all.filter(({ deletedAt }) => deletedAt === null), change, remove };
}

function filledIn(source: Source, sheets: readonly Sheet[]): readonly SheetId[] {
  // One with a code alone counts nowhere, but it is what somebody has typed.
  const filled = sheets.filter((sheet) => !isEmptySheet(sheet) || sheet.code !== null);
  return sheetsInOrder(source, filled).map(({ sheet }) => sheet.id);
}
