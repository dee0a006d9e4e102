import * as z from 'zod/mini';
import { Moment } from '#domain/records/dates.ts';
import { failed, ok, type Result } from '#domain/result.ts';

/** How many digits the coordinator's code has. */
export const LEAST_DIGITS = 4;
export const MOST_DIGITS = 12;

export type CodeProblem = 'missing' | 'not-digits' | 'too-short' | 'too-long';

/** The code in what was typed. Spaces are no part of it: "12 34" is "1234". */
export function readCode(typed: string): Result<string, CodeProblem> {
  const code = typed.replaceAll(/\s/gu, '');
  if (code === '') return failed('missing');
  if (!/^[0-9]+$/u.test(code)) return failed('not-digits');
  if (code.length < LEAST_DIGITS) return failed('too-short');
  return code.length > MOST_DIGITS ? failed('too-long') : ok(code);
}

const Hex = z.string().check(z.regex(/^([0-9a-f]{2})+$/u));

/** What is kept of a code: enough to know it again. The code itself is kept nowhere. */
export const SealedCode = z.object({
  salt: Hex,
  rounds: z.int().check(z.positive()),
  hash: Hex,
});
export type SealedCode = z.infer<typeof SealedCode>;

/** Wrong codes in a row, and until when no more are taken. */
export const WrongCodes = z.object({
  count: z.int().check(z.nonnegative()),
  waitUntil: z.nullable(Moment),
});
export type WrongCodes = z.infer<typeof WrongCodes>;

export const NO_WRONG_CODES: WrongCodes = { count: 0, waitUntil: null };

/** From this many in a row on, each wrong code costs a pause. */
export const FREE_TRIES = 5;
/** In milliseconds. To go through all codes of four digits would take half a week. */
const PAUSE = 30_000;

/** After one more wrong code. */
export function withWrongCode({ count }: WrongCodes, now: Moment): WrongCodes {
  const tries = count + 1;
  return { count: tries, waitUntil: tries < FREE_TRIES ? null : later(now, PAUSE) };
}

/** Whole seconds until a code is taken again; 0 when it is taken now. */
export function secondsToWait({ waitUntil }: WrongCodes, now: Moment): number {
  return secondsBetween(now, waitUntil);
}

/** A moment so many milliseconds later. */
export function later(moment: Moment, milliseconds: number): Moment {
  return new Date(Date.parse(moment) + milliseconds).toISOString();
}

/** Whole seconds, rounded up, from now to a later moment; 0 for none, and for one that is past. */
export function secondsBetween(now: Moment, then: Moment | null): number {
  if (then === null) return 0;
  return Math.max(0, Math.ceil((Date.parse(then) - Date.parse(now)) / 1000));
}
