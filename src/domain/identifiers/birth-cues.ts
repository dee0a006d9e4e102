import type { Span } from './found.ts';

/** How far from a date its meaning is looked for, in characters. */
const NEAR = 40;

const SAME_SENTENCE = '(?:(?![.!?] \\p{Lu}|\\n\\n).){0,24}$';
const BIRTH_BEFORE = new RegExp(
  `(?<!\\p{L})(?:born|d\\.? ?o\\.? ?b|date of birth|birth ?dates?|birthdays?|b\\. ?)(?!\\p{L})${SAME_SENTENCE}`,
  'iu',
);
const BIRTH_AFTER = /^[ ,(]*(?:d\.?o\.?b|date of birth|(?:is|was) (?:my|his|her|their) birthday)/iu;
const HISTORY_BEFORE = new RegExp(
  `(?<!\\p{L})(?:since|opened|founded|established|in force|dated|passed|began|started|moved|seen|reviewed|admitted|admission|discharged?|Act)(?!\\p{L})${SAME_SENTENCE}`,
  'iu',
);

/** True when the words beside a date say that somebody was born on it. */
export function isBirthAround(plain: string, { from, to }: Span): boolean {
  return (
    BIRTH_BEFORE.test(plain.slice(Math.max(0, from - NEAR), from)) ||
    BIRTH_AFTER.test(plain.slice(to, to + NEAR))
  );
}

/** True when the words before a date say what else began on it: a service, an act. */
export function isHistoryBefore(plain: string, { from }: Span): boolean {
  return HISTORY_BEFORE.test(plain.slice(Math.max(0, from - NEAR), from));
}
