import { isDayOfYear } from './day-of-year.ts';
import type { Finder } from './found.ts';
import { hasCheckDigit, tenDigits } from './ten-digits.ts';

/** CHI numbers: a date of birth as DDMMYY, three digits and a check digit. */
export const findChi: Finder = (plain) =>
  tenDigits(plain).filter(
    ({ digits }) =>
      isDayOfYear(Number(digits.slice(0, 2)), Number(digits.slice(2, 4))) && hasCheckDigit(digits),
  );
