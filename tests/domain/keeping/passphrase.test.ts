import { expect, test } from 'vitest';
import { passphraseProblem } from '#domain/keeping/passphrase.ts';

test.each([
  'correct horse battery staple',
  'kettle-otter-fife-piano',
  'gheibh foighidinn furtachd',
  'k2!vQ9z#Lm4x',
  '日本語のパスフレーズです。はい',
  'one very long sentence, with commas, that somebody made up on the bus '.repeat(4).trim(),
])('will do: %s', (text) => {
  expect(passphraseProblem(text)).toBeNull();
});

test.each([
  ['', /12 characters or more/u],
  ['eleven char', /12 characters or more/u],
  // Four characters that are stored as eight.
  ['🦦🏴🎹🫖', /12 characters or more/u],
  [' kettle otter fife ', /space/u],
  ['kettle otter fife\n', /space/u],
  ['aaaaaaaaaaaaaaaa', /easy to guess/u],
  ['abababababababab', /easy to guess/u],
  ['password1234', /easy to guess/u],
  ['Passphrase 123456', /easy to guess/u],
  ['1234567890123', /easy to guess/u],
  ['Scottish Recovery Indicator', /easy to guess/u],
  ['sri2 backup 2026', /easy to guess/u],
  ['qwertyuiop123', /easy to guess/u],
])('will not: %j', (text, problem) => {
  expect(passphraseProblem(text)).toMatch(problem);
});
