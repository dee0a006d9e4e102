import { type Finder, spanOf } from './found.ts';

const GAP = '[ .()/-]{0,3}';
const EXTENSION = '(?:[ ,]{0,2}(?:ext(?:ension|n)?|x)[ .:]{0,2}\\d{1,6})?(?![\\p{L}\\d])';
/** Not in the middle of a word, a larger number or an amount. */
const START = '(?<=^|[^\\p{L}\\d£$€#]|tel|mob)(?<!\\d[.,-])';

const HOME = new RegExp(
  `(?=[(+0])${START}(?:(?:\\(?\\+ ?44\\)?|0044)${GAP}(?:\\(0\\))?|(?:0|\\(0(?=\\d{2,4}\\))))((?:${GAP}\\d){9,10})${EXTENSION}`,
  'giu',
);
const ABROAD = new RegExp(`(?=\\+)${START}\\+(?!44)[1-9](?:${GAP}\\d){7,13}${EXTENSION}`, 'giu');

/** British phone numbers as they are dialled here or from abroad, and others that begin with +. */
export const findPhones: Finder = (plain) => [
  ...[...plain.matchAll(HOME)].filter(isDialled).map(spanOf),
  ...[...plain.matchAll(ABROAD)].map(spanOf),
];

function isDialled({ 0: words, 1: rest = '' }: RegExpMatchArray): boolean {
  const digits = rest.replaceAll(/\D/gu, '');
  if (!/^[1-37-9]/u.test(digits)) return false;
  if (!words.startsWith('0') || words.startsWith('00')) return true;
  // Some towns have one digit less; without the gap it would be any number of ten digits.
  if (digits.length === 9) return /^0\d{4}\D/u.test(words);
  // "01.02.2026" is no area code and a number, nor is "09 10 11".
  return /^0(?:\d\d|7 )/u.test(words);
}
