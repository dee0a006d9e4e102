import type { Moment } from '#domain/records/dates.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Whole days from one moment to a later one; negative where the clock has been put back. */
export function daysBetween(earlier: Moment, later: Moment): number {
  return Math.floor((Date.parse(later) - Date.parse(earlier)) / DAY);
}
