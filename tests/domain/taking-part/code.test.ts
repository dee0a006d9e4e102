import { expect, test } from 'vitest';
import {
  NO_WRONG_CODES,
  readCode,
  secondsToWait,
  withWrongCode,
  type WrongCodes,
} from '#domain/taking-part/code.ts';
import { NOON } from '#tests/builders/records.ts';

test.each([
  ['2580', '2580'],
  [' 25 80 ', '2580'],
  ['000000000000', '000000000000'],
])('%j is the code %s', (typed, code) => {
  expect(readCode(typed)).toEqual({ ok: true, value: code });
});

test.each([
  ['', 'missing'],
  ['   ', 'missing'],
  ['258', 'too-short'],
  ['25a0', 'not-digits'],
  ['٢٥٨٠', 'not-digits'],
  ['-2580', 'not-digits'],
  ['1234567890123', 'too-long'],
])('%j is no code: %s', (typed, error) => {
  expect(readCode(typed)).toEqual({ ok: false, error });
});

const wrong = (times: number): WrongCodes =>
  Array.from({ length: times }).reduce<WrongCodes>((so) => withWrongCode(so, NOON), NO_WRONG_CODES);

test('four wrong codes cost nothing, and each from the fifth on half a minute', () => {
  const waits = [0, 1, 4, 5, 6].map((times) => secondsToWait(wrong(times), NOON));
  expect(waits).toEqual([0, 0, 0, 30, 30]);
});

test('the pause runs down, and is over to the second', () => {
  const at = (seconds: string) => secondsToWait(wrong(5), `2026-11-21T12:00:${seconds}Z`);
  expect([at('00.001'), at('29.000'), at('29.999'), at('30.000'), at('31.000')]).toEqual([
    30, 1, 1, 0, 0,
  ]);
});
