import { useCallback, useEffect } from 'react';
import type { SheetId } from '#domain/records/ids.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { ok } from '#domain/result.ts';
import { useLoaded } from '#features/use-loaded.ts';
import { expected } from '#storage/expected.ts';
import { saveState } from '#storage/save-state.ts';
import { sheetById } from '#storage/sheets.ts';
import { sheetWithUnsaved } from '#storage/unsaved.ts';
import { Loading } from '#ui/Loading.tsx';
import { CannotAsk } from './pages/CannotAsk.tsx';
import { OpenedSheet } from './OpenedSheet.tsx';
import type { AnsweringProps } from './participant-props.ts';

/** Opens the sheet of the person who is answering, also after a reload. */
export function Answering(props: AnsweringProps) {
  const { place, current, onMove } = props;
  const { sheetId } = place;
  const load = useCallback(() => loadOwn(sheetId), [sheetId]);
  const loaded = useLoaded(load);
  // Deleted in the meantime, from another device's copy or in another way: a new start.
  const isGone = loaded?.ok === true && loaded.value === null;
  useEffect(() => {
    if (isGone) onMove({ at: 'welcome' });
  }, [isGone, onMove]);
  if (loaded === undefined || isGone) return <Loading />;
  if (!loaded.ok || loaded.value === null) return <CannotAsk current={current} />;
  return <OpenedSheet {...props} opened={loaded.value} />;
}

/** With what could not be written: what was answered is there when its sheet is opened again. */
function loadOwn(id: SheetId) {
  return expected(async () => {
    const [sheet] = (await sheetById(id)).records;
    const isHere = sheet !== undefined && sheet.deletedAt === null;
    return ok<Sheet | null>(isHere ? sheetWithUnsaved(sheet, saveState.unsaved()) : null);
  });
}
