import type { Finder } from './found.ts';
import { hasCheckDigit, tenDigits } from './ten-digits.ts';

/** How those begin that are given out in England, Wales and Northern Ireland, and those for tests. */
const GIVEN_OUT = /^(?:3[2-9]|[4679])/u;

/** NHS numbers, told from other numbers of ten digits by their range and their check digit. */
export const findNhsNumbers: Finder = (plain) =>
  tenDigits(plain).filter(({ digits }) => GIVEN_OUT.test(digits) && hasCheckDigit(digits));
