import { useEffect, useMemo, useRef, useState } from 'react';
import type { Source } from '#domain/instrument/instrument.ts';
import type { IndicatorId, ReviewId, SheetId } from '#domain/records/ids.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { isEmptySheet, responseTo, type Sheet } from '#domain/records/sheet.ts';
import { sheetsInOrder } from '#domain/journey/sheet-order.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { fresh } from '#features/fresh.ts';
import { paths } from '#features/paths.ts';
import { edited } from '#storage/change.ts';
import { type StorageFailure, storageFailure } from '#storage/failure.ts';
import { save } from '#storage/saving.ts';
import { addSheet, discardIfEmpty } from '#storage/sheets.ts';
import { type Choice, responseFrom } from '../sheet-values.ts';

/** So many empty rows wait at the end: a quick typist is on the next before another one is made. */
const SPARE = 2;

/**
 * The sheets of a source as rows, in the order they stood in when the grid was opened; new ones
 * follow, so that no row moves under anybody's hands. What is typed is saved at once, response by
 * response, as on a sheet of its own.
 */
export function useGridRows({ review, sheets: live }: OpenReview, source: Source) {
  const [order, setOrder] = useState<readonly SheetId[]>(() => listed(source, live));
  const [made, setMade] = useState<readonly Sheet[]>([]);
  const [failure, setFailure] = useState<StorageFailure | null>(null);
  const [typed, setTyped] = useState<ReadonlyMap<SheetId, Sheet>>(new Map());
  const isMaking = useRef(false);

  const rows = useMemo(
    () =>
      order.flatMap(
        (id) => typed.get(id) ?? [...live, ...made].find((sheet) => sheet.id === id) ?? [],
      ),
    [order, typed, live, made],
  );
  const spare = rows.toReversed().findIndex((sheet) => !isEmptySheet(sheet));
  const isShort = (spare < 0 ? rows.length : spare) < SPARE;

  useEffect(() => {
    if (!isShort || isMaking.current || failure !== null) return;
    isMaking.current = true;
    void makeSheet(review.id, source).then((sheet) => {
      isMaking.current = false;
      if (!sheet.ok) return setFailure(sheet.error);
      setMade((all) => [...all, sheet.value]);
      return setOrder((all) => [...all, sheet.value.id]);
    });
  }, [isShort, rows.length, failure, review.id, source]);

  useDiscardOfSpare(made, paths.grid(review.id, source.id));

  function answer(before: Sheet, indicator: IndicatorId, choice: Choice): void {
    const { example } = responseTo(before, indicator);
    const response = responseFrom({ rating: choice, example });
    const withAnswer = (sheet: Sheet): Sheet => {
      return { ...sheet, responses: { ...sheet.responses, [indicator]: response } };
    };
    setTyped((all) => new Map(all).set(before.id, withAnswer(all.get(before.id) ?? before)));
    void save(edited.sheet(before, withAnswer(before)));
  }

  return { rows, answer, failure, retry: () => setFailure(null) };
}

function makeSheet(review: ReviewId, source: Source): Promise<Result<Sheet, StorageFailure>> {
  return addSheet(review, source, fresh.sheetId()).then(ok, (error: unknown) =>
    failed(storageFailure(error)),
  );
}

const listed = (source: Source, sheets: readonly Sheet[]): readonly SheetId[] =>
  sheetsInOrder(
    source,
    sheets.filter((sheet) => !isEmptySheet(sheet)),
  ).map(({ sheet }) => sheet.id);

/** Takes the rows away that nobody has typed anything into. */
function useDiscardOfSpare(made: readonly Sheet[], address: string): void {
  const latest = useRef(made);
  useEffect(() => {
    latest.current = made;
  }, [made]);
  useEffect(
    () => () => {
      // React can take a screen away and bring it back while the person stays where they are.
      if (window.location.hash === address) return;
      for (const { id } of latest.current) discardIfEmpty(id).catch(() => {});
    },
    [address],
  );
}
