import type { IndicatorId, SheetId } from '#domain/records/ids.ts';
import { responseTo, type Sheet } from '#domain/records/sheet.ts';
import { type Choice, responseFrom } from '../sheet-values.ts';

/** The answers that were typed into a grid, by sheet and indicator. */
export type Typed = ReadonlyMap<SheetId, ReadonlyMap<IndicatorId, Choice>>;

export const NOTHING_TYPED: Typed = new Map();

/** The same and one more, or another one in the place of one. */
export function typedAlso(
  typed: Typed,
  sheet: SheetId,
  indicator: IndicatorId,
  choice: Choice,
): Typed {
  const own = new Map(typed.get(sheet)).set(indicator, choice);
  return new Map(typed).set(sheet, own);
}

/** A sheet with what was typed for it; its examples stay as they are. */
export function withTyped(sheet: Sheet, typed: Typed): Sheet {
  const own = typed.get(sheet.id);
  if (own === undefined) return sheet;
  const responses = { ...sheet.responses };
  for (const [indicator, rating] of own) {
    const { example } = responseTo(sheet, indicator);
    responses[indicator] = responseFrom({ rating, example });
  }
  return { ...sheet, responses };
}

/**
 * Without what was typed into the sheets that storage has caught up with: from then on, what another
 * tab writes there comes in.
 */
export function withoutStored(typed: Typed, hasCaughtUp: (sheet: SheetId) => boolean): Typed {
  const waiting = [...typed].filter(([sheet]) => !hasCaughtUp(sheet));
  return waiting.length === typed.size ? typed : new Map(waiting);
}
