import type { Source } from '#domain/instrument/instrument.ts';
import type { Moment } from '#domain/records/dates.ts';
import type { IndicatorId } from '#domain/records/ids.ts';
import { type Response, UNANSWERED } from '#domain/records/response.ts';
import type { Sheet } from '#domain/records/sheet.ts';

/** A sheet with one answer given, changed or taken back. */
export function withAnswer(sheet: Sheet, indicator: IndicatorId, response: Response): Sheet {
  return { ...sheet, responses: { ...sheet.responses, [indicator]: response } };
}

/**
 * A sheet whose answers somebody has taken away. They are wiped out, not only put into the bin, from
 * which others could bring them back; and as an edit like any other, so that an older copy in a
 * backup does not bring them back either.
 */
export function takenAway(sheet: Sheet, now: Moment): Sheet {
  const responses = Object.fromEntries(Object.keys(sheet.responses).map((id) => [id, UNANSWERED]));
  return { ...sheet, responses, deletedAt: now };
}

/** Where guidance says no time, a statement is given a minute. */
const MINUTES_A_STATEMENT = 1;

/** About how long one sheet takes, in minutes: the guidance's time for all of them, shared out. */
export function minutesForOne(source: Source, statements: number): number {
  const { minutes, recommended } = source;
  return minutes === null ? statements * MINUTES_A_STATEMENT : Math.ceil(minutes / recommended);
}
