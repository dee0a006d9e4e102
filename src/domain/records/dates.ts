import * as z from 'zod/mini';

/** A day of the calendar, `2026-11-21`, with no time and no zone. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** A moment, in UTC: `2026-11-21T14:02:00.000Z`. */
export const Moment = z.iso.datetime();
export type Moment = z.infer<typeof Moment>;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2026-03-09` as "9 March 2026". What is not a calendar day comes back as it was given. */
export function dayInWords(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return name === undefined || year === undefined || date === undefined
    ? day
    : `${date} ${name} ${year}`;
}

/**
 * The day that stands in a date field: none when it is empty, and what was stored before while it
 * has only been begun.
 */
export function typedDay(text: string, stored: Day | null): Day | null {
  return text === '' ? null : (Day.safeParse(text).data ?? stored);
}
