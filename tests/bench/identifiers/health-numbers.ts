import type { Chance } from './chance.ts';

const twoDigits = (number: number): string => `${number}`.padStart(2, '0');

/** A CHI number: a date of birth as DDMMYY, three digits, and the check digit. */
export function chiNumber(chance: Chance): string {
  const birth = [chance.between(1, 28), chance.between(1, 12), chance.between(30, 99)];
  return checked(() => birth.map(twoDigits).join('') + chance.digits(3));
}

/** An NHS number from the ranges that are given out in England, Wales and Northern Ireland. */
export function nhsNumber(chance: Chance): string {
  return checked(() => (chance.pick(['4', '6', '7', '34']) + chance.digits(8)).slice(0, 9));
}

/** Ten digits that look like a CHI or an NHS number, but the last of them is wrong. */
export function failingNumber(chance: Chance): string {
  const right = chance.pick([chiNumber, nhsNumber])(chance);
  const last = (Number(right.at(-1)) + chance.between(1, 9)) % 10;
  return right.slice(0, 9) + last;
}

function checked(make: () => string): string {
  for (;;) {
    const nine = make();
    const check = checkDigit(nine);
    if (check < 10) return `${nine}${check}`;
  }
}

/** Modulus 11 over nine digits with weights from 10 down to 2; 10 for those that nobody is given. */
function checkDigit(nine: string): number {
  let sum = 0;
  for (let place = 0; place < 9; place += 1) sum += Number(nine[place]) * (10 - place);
  return (11 - (sum % 11)) % 11;
}
