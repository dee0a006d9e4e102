import type { Indicator } from '#domain/instrument/instrument.ts';
import type { SheetId } from '#domain/records/ids.ts';
import type { Place } from './hand-over.ts';

type StatementPlace = Extract<Place, { at: 'statement' }>;

/** Where somebody who begins, or whose statement is not known, starts to answer. */
export function firstStatement(indicators: readonly Indicator[], sheetId: SheetId): Place {
  const [first] = indicators;
  if (first === undefined) return { at: 'check', sheetId };
  return { at: 'statement', sheetId, indicatorId: first.id, isChange: false };
}

/** On from a statement: to the next, or to "check your answers". */
export function onward(place: StatementPlace, indicators: readonly Indicator[]): Place {
  const next = place.isChange ? undefined : indicators[indexOf(place, indicators) + 1];
  return next === undefined
    ? { at: 'check', sheetId: place.sheetId }
    : { ...place, indicatorId: next.id };
}

/** Back from a statement; null at the first, before which there is nothing. */
export function backward(place: StatementPlace, indicators: readonly Indicator[]): Place | null {
  if (place.isChange) return { at: 'check', sheetId: place.sheetId };
  const previous = indicators[indexOf(place, indicators) - 1];
  return previous === undefined ? null : { ...place, indicatorId: previous.id };
}

/** To one statement from "check your answers", and back there afterwards. */
export function changeOf(sheetId: SheetId, { id }: Indicator): Place {
  return { at: 'statement', sheetId, indicatorId: id, isChange: true };
}

/** Back into the answers from their check: to the last statement. */
export function lastStatement(indicators: readonly Indicator[], sheetId: SheetId): Place {
  const last = indicators.at(-1);
  if (last === undefined) return { at: 'check', sheetId };
  return { at: 'statement', sheetId, indicatorId: last.id, isChange: false };
}

/** A statement that this version of the instrument does not have counts as before the first. */
const indexOf = ({ indicatorId }: StatementPlace, indicators: readonly Indicator[]): number =>
  indicators.findIndex(({ id }) => id === indicatorId);
