import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIdentifiers } from '#domain/identifiers/find-identifiers.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { hostileText } from '#tests/builders/hostile-text.ts';

const PIECES = [
  'Mrs McKay',
  ' ',
  ', ',
  '0131 496 0123',
  'ann@example.com',
  'EH6 5NP',
  'born 14 March 1958',
  '010150 4527',
  '\u200B',
  '\u00AD',
  '𝟎𝟏',
  '🙂',
  '\n',
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  hostileText,
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
);

test('several are found in the order in which they stand', () => {
  const text = 'Mrs McKay, born 14/03/1958, EH6 5NP, 0131 496 0123 or ann@example.com';
  expect(findIdentifiers(text).map(({ words }) => words)).toEqual([
    'Mrs McKay',
    '14/03/1958',
    'EH6 5NP',
    '0131 496 0123',
    'ann@example.com',
  ]);
});

test('a phone number from abroad that would be an NHS number is a phone number', () => {
  expect(findIdentifiers('+44 7841716540 or 7841716540')).toMatchObject([
    { kind: 'phone', words: '+44 7841716540' },
    { kind: 'nhs-number', words: '7841716540' },
  ]);
});

test('two phone numbers side by side are two', () => {
  const words = findIdentifiers('07700900123/0131 496 0123').map((found) => found.words);
  expect(words).toEqual(['07700900123', '0131 496 0123']);
});

test('invisible characters hide nothing, and the words are those of the text', () => {
  const [found] = findIdentifiers('🙂 ring 0131\u200B 4\u00AD96 𝟎123, please');
  expect(found).toMatchObject({ kind: 'phone', words: '0131\u200B 4\u00AD96 𝟎123' });
});

test('what is found lies in the text, in order and apart', () => {
  forAll(anyText, (text) => {
    let end = 0;
    for (const { from, to, words } of findIdentifiers(text)) {
      expect(from).toBeGreaterThanOrEqual(end);
      expect(to).toBeGreaterThan(from);
      expect(words).toBe(text.slice(from, to));
      end = to;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });
});

test('what stands around it in other lines makes no difference', () => {
  forAll(anyText, (text) => {
    const around = findIdentifiers(`${text}\n\n.\n\n0131 496 0123\n\n.\n\n${text}`);
    expect(around).toContainEqual(expect.objectContaining({ words: '0131 496 0123' }));
  });
});

/** With a rule that goes back over a text, these would take hours; the test would time out. */
describe('no text takes long', () => {
  const LENGTH = 300_000;
  test.each([
    ['digits', '1'],
    ['spaced digits', '0 '],
    ['digits with gaps', '01 ( '],
    ['zeros and plus signs', '+44 0'],
    ['dates', '1/1/1/'],
    ['months', '1 May '],
    ['births', 'born '],
    ['at signs', 'a@'],
    ['dots and at signs', 'a@a.'],
    ['letters', 'a'],
    ['capitals', 'A'],
    ['titles', 'Mr '],
    ['titles with initials', 'Dr. A. '],
    ['titles with hyphens', 'Mr A-'],
    ['titled names', 'Mrs Mckay '],
    ['postcode beginnings', 'EH6 5'],
    ['spaces', ' '],
    ['invisible characters', '\u200B'],
    ['surrogates', '\uD835'],
    ['digits of another script', '𝟗'],
  ])('%s', (_, piece) => {
    const hostile = piece.repeat(LENGTH / piece.length);
    expect(findIdentifiers(`${hostile} ann@example.com`).at(-1)?.kind).toBe('email');
    expect(findIdentifiers(`Mr ${hostile}`)).toBeInstanceOf(Array);
    expect(findIdentifiers(`a@${hostile}`)).toBeInstanceOf(Array);
  });
});
