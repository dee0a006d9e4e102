import { type Day, dayInWords } from '#domain/records/dates.ts';

/** `2026-09-03` as "3 Sep 2026", for narrow columns. */
export function dayInShort(day: Day): string {
  return dayInWords(day).replace(/(?<= \p{L}{3})\p{L}+/u, '');
}
