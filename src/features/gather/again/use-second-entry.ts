import { useState } from 'react';
import {
  type Difference,
  differencesOn,
  isTypedWhole,
  type SecondEntry,
  withAnswer,
} from '#domain/paper/second-entry.ts';
import type { IndicatorId, SheetId } from '#domain/records/ids.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { edited } from '#storage/change.ts';
import { save } from '#storage/saving.ts';
import { useSteady } from '../grid/use-steady.ts';
import { type Choice, responseFrom } from '../sheet-values.ts';

/** Which of two answers a person has chosen. */
export type Chosen = 'first' | 'second';

/** A sheet while it is checked. What it says is asked for only once it has been typed again. */
export type Check = {
  readonly second: SecondEntry;
  /** The sheet as it was when it was compared; null until then. */
  readonly first: Sheet | null;
  readonly chosen: Readonly<Partial<Record<IndicatorId, Chosen>>>;
};

export const NOT_BEGUN: Check = { second: {}, first: null, chosen: {} };

/**
 * Sheets that are typed a second time. It is all in memory, and goes with the screen: nothing is
 * written until a person chooses between two answers, and what was stored stays as it is.
 */
export function useSecondEntry({ instrument, sheets }: OpenReview) {
  const ids = instrument.indicators.map(({ id }) => id);
  const [checks, setChecks] = useState<ReadonlyMap<SheetId, Check>>(new Map());
  const checkOf = (id: SheetId): Check => checks.get(id) ?? NOT_BEGUN;
  const put = (id: SheetId, check: Check): void => setChecks((all) => new Map(all).set(id, check));

  /** Typing into a sheet that was compared begins its comparison anew. */
  const type = useSteady((sheet: Sheet, indicator: IndicatorId, rating: Choice): void => {
    const answer = responseFrom({ rating, example: '' });
    const second = { ...checkOf(sheet.id).second, [indicator]: answer };
    const first = isTypedWhole(second, ids) ? sheet : null;
    put(sheet.id, { second, first, chosen: {} });
  });

  /** Compares whatever has been typed: what is blank then is taken to be blank on the paper. */
  function compare(): void {
    for (const sheet of sheets) {
      const check = checks.get(sheet.id);
      if (check !== undefined && check.first === null) put(sheet.id, { ...check, first: sheet });
    }
  }

  function choose(sheet: Sheet, difference: Difference, chosen: Chosen): void {
    const check = checkOf(sheet.id);
    const { indicator } = difference;
    const other = chosen === 'first' ? difference.second : difference.first;
    put(sheet.id, { ...check, chosen: { ...check.chosen, [indicator]: chosen } });
    // As if the other one stood there, since storage may not have told yet that it does.
    const before = withAnswer(sheet, indicator, other);
    void save(edited.sheet(before, withAnswer(sheet, indicator, difference[chosen])));
  }

  /** Null until the sheet has been compared. */
  function differencesOf(id: SheetId): readonly Difference[] | null {
    const { first, second } = checkOf(id);
    return first === null ? null : differencesOn(first, second, ids);
  }

  return { checkOf, differencesOf, type, compare, choose };
}
