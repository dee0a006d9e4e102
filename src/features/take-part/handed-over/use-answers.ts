import { useCallback, useRef, useState } from 'react';
import type { IndicatorId } from '#domain/records/ids.ts';
import type { Response } from '#domain/records/response.ts';
import { isEmptySheet, type Sheet } from '#domain/records/sheet.ts';
import type { Outcome } from '#domain/taking-part/hand-over.ts';
import { takenAway, withAnswer } from '#domain/taking-part/own-answers.ts';
import { edited } from '#storage/change.ts';
import { save } from '#storage/saving.ts';
import { discardIfEmpty } from '#storage/sheets.ts';
import { now } from '#features/clock.ts';

/** A person's own sheet as they have filled it in so far. Each answer is saved as it is made. */
export function useAnswers(opened: Sheet) {
  // Not only state: a second change may come before the render that the first one brings.
  const latest = useRef(opened);
  const [sheet, setSheet] = useState(opened);

  const become = useCallback((after: Sheet) => {
    void save(edited.sheet(latest.current, after));
    latest.current = after;
    setSheet(after);
  }, []);

  /** What is left of them when somebody has finished, or stops: a sheet with nothing on it goes. */
  const keep = (): Outcome => {
    if (!isEmptySheet(latest.current)) return 'kept';
    discard(latest.current);
    return 'none';
  };

  const takeAway = (): Outcome => {
    if (isEmptySheet(latest.current)) return keep();
    become(takenAway(latest.current, now()));
    return 'taken-away';
  };

  const answer = (indicator: IndicatorId, response: Response): void =>
    become(withAnswer(latest.current, indicator, response));

  return { sheet, answer, keep, takeAway };
}

function discard({ id }: Sheet): void {
  // An empty sheet that stays is no loss: it is neither listed nor counted.
  discardIfEmpty(id).catch(() => {});
}
