import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CODE_BYTES,
  codeFrom,
  codeInGroups,
  typedCode,
  Withdrawal,
} from '#domain/contribution/withdrawal.ts';
import { contributionId } from '#tests/builders/contributions.ts';
import { forAll } from '#tests/builders/for-all.ts';

const anyBytes = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES });

test('a code is four groups of five, read again however it was typed', () => {
  forAll(anyBytes, fc.constantFrom('-', ' ', '–', '', ' - '), (bytes, between) => {
    const code = codeFrom(bytes);
    expect(codeInGroups(code)).toMatch(/^(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}$/u);
    const typed = codeInGroups(code).toLowerCase().replaceAll('-', between);
    expect(typedCode(` ${typed} `)).toBe(code);
    expect(typedCode(typed.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(code);
  });
});

test('every byte tells in five bits: a hundred bits in all', () => {
  const letters = Array.from({ length: 256 }, (_, byte) =>
    codeFrom(new Uint8Array(CODE_BYTES).fill(byte)).charAt(0),
  );
  const times = [...new Set(letters)].map((one) => letters.filter((it) => it === one).length);
  expect(times).toEqual(Array.from({ length: 32 }, () => 8));
  expect(CODE_BYTES * 5).toBeGreaterThanOrEqual(80);
  expect(letters.join('')).not.toMatch(/[ILOU]/u);
});

test.each(['', 'K7QMX', 'K7QMX-20HVB-9TDRN-E4PZ', 'K7QMX-20HVB-9TDRN-E4PZAA', 'ÄÄÄÄÄ'.repeat(4)])(
  'what cannot be a code is none: %s',
  (text) => expect(typedCode(text)).toBeNull(),
);

test('too few random bytes are a mistake in the app', () => {
  expect(() => codeFrom(new Uint8Array(CODE_BYTES - 1))).toThrow('20 bytes');
});

test('a withdrawal is a contribution and its code, and nothing else', () => {
  const withdrawal = { id: contributionId('one'), code: typedCode('K7QMX-20HVB-9TDRN-E4PZA') };
  expect(Withdrawal.safeParse(withdrawal).success).toBe(true);
  expect(Withdrawal.safeParse({ ...withdrawal, why: 'Because' }).success).toBe(false);
  expect(Withdrawal.safeParse({ ...withdrawal, code: 'K7QMX-20HVB-9TDRN-E4PZA' }).success).toBe(
    false,
  );
});
