import { type Span, spanOf } from './found.ts';

export type TenDigits = Span & { readonly digits: string };

/** Up to two spaces, a dash, a dot or a slash may stand between two digits; "CHI" right before. */
const TEN = /(?=\d)(?<=^|[^\p{L}\d]|chi|nhs|no)\d(?:(?: {0,2}|[-./])\d){9}(?![\p{L}\d])/giu;

/** Whatever ten digits stand together, however they are grouped. */
export function tenDigits(plain: string): readonly TenDigits[] {
  return [...plain.matchAll(TEN)].map((match) => ({
    ...spanOf(match),
    digits: match[0].replaceAll(/\D/gu, ''),
  }));
}

/** The check of the CHI and of the NHS number: modulus 11, with weights from 10 down to 2. */
export function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < 10; place += 1) {
    const weight = place === 9 ? 1 : 10 - place;
    sum += Number(digits[place]) * weight;
  }
  return sum % 11 === 0;
}
