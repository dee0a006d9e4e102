import type { Moment } from '#domain/records/dates.ts';
import { daysBetween } from './days.ts';

/** How much is said about making a backup. */
export type Reminder = 'none' | 'gentle' | 'plain';

/** Fewer records than this are typed again in a few minutes. */
const WORTH_A_WORD = 5;
/** About half of a review's sheets: a day's work. */
const WORTH_A_DAY = 20;
/** Work this old that exists nowhere else is overdue, in days. */
const OVERDUE = 7;

/**
 * How much to say, by how much work exists nowhere else.
 *
 * @param amount of records that are in no backup as they are now.
 * @param lastBackup of any of it; null where there has been none.
 */
export function reminderFor(amount: number, lastBackup: Moment | null, now: Moment): Reminder {
  if (amount < WORTH_A_WORD) return 'none';
  const isOverdue = lastBackup !== null && daysBetween(lastBackup, now) >= OVERDUE;
  return amount >= WORTH_A_DAY || isOverdue ? 'plain' : 'gentle';
}
