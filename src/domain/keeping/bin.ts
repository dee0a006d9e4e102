import type { Moment } from '#domain/records/dates.ts';
import { daysBetween } from './days.ts';

/** How long what was deleted can be brought back, in days. */
export const BIN_DAYS = 30;

/** Days until something deleted goes for good: 1 on its last day, 0 when it is over. */
export function daysLeft(deletedAt: Moment, now: Moment): number {
  return Math.min(BIN_DAYS, Math.max(0, BIN_DAYS - daysBetween(deletedAt, now)));
}

/** True once the days of something deleted are over. */
export function isOverInBin(deletedAt: Moment | null, now: Moment): boolean {
  return deletedAt !== null && daysBetween(deletedAt, now) >= BIN_DAYS;
}
