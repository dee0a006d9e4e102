import { failed, ok, type Result } from '#domain/result.ts';

const HIGHEST = 9999;

/** The number on the team's list by which a document is known, in what was typed. */
export function readNumber(typed: string): Result<number, 'not-a-number'> {
  const text = typed.trim();
  const number = /^[0-9]+$/u.test(text) ? Number(text) : 0;
  return number >= 1 && number <= HIGHEST ? ok(number) : failed('not-a-number');
}
