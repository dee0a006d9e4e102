import * as z from 'zod/mini';

/**
 * The code of a printed sheet: it tells one sheet of a review from another and says nothing else.
 * Nineteen characters that stay apart when they are written by hand: none of 0 O Q D, 1 I L J,
 * 2 Z, 5 S, 6 G, 8 B or U V Y stand both in it, and without vowels no code becomes a word.
 */
const CHARACTERS = '23456789CFHKMNPRTWX';
const [IN_A_GROUP, LENGTH] = [3, 6];

/** A prime, so that no two places of a code weigh the same: that is what finds slips. */
const BASE = CHARACTERS.length;

/** What people write for a character that is in no code. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { Z: '2', S: '5', G: '6', B: '8' };

/** How many codes there are, some two and a half million: five characters, as the sixth checks. */
export const SHEET_CODES = BASE ** (LENGTH - 1);

/** A code without what is put in for reading: `K7M3XT`. Always one whose check character holds. */
export const SheetCode = z
  .string()
  .check(z.regex(/^[2-9CFHKMNPRTWX]{6}$/u), z.refine(holds))
  .brand<'SheetCode'>();
export type SheetCode = z.infer<typeof SheetCode>;

/** From one code of a print run to the next. It shares no factor with the number of codes. */
const STRIDE = 1_530_311;

/**
 * A code for each copy of one print run, all different. They come from one random number, so
 * nothing has to be kept: of twelve runs of sixty sheets, two would share a code once in three
 * hundred reviews, and whoever types them in is told. A run strides through all codes, so that
 * neighbours do not look alike.
 *
 * @param start a random whole number from 0, made at the edge.
 */
export function sheetCodes(start: number, count: number): readonly SheetCode[] {
  return Array.from({ length: count }, (_, at) => codeOf((start + at * STRIDE) % SHEET_CODES));
}

/** The code as it is printed, to be read aloud and written down: `K7M-3XT`. */
export function printedCode(code: SheetCode): string {
  return `${code.slice(0, IN_A_GROUP)}-${code.slice(IN_A_GROUP)}`;
}

/**
 * The code that somebody typed: small letters, spaces, hyphens and dashes of any kind are forgiven,
 * and a letter that is in no code counts as the digit it looks like. Null where it cannot be one:
 * any one wrong character is noticed, and so are any two that have changed places.
 */
export function typedSheetCode(text: string): SheetCode | null {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll(/[ZSGB]/gu, (letter) => LOOK_ALIKES[letter] ?? letter);
  return SheetCode.safeParse(plain).data ?? null;
}

function codeOf(number: number): SheetCode {
  const digits = Array.from(
    { length: LENGTH - 1 },
    (_, place) => Math.floor(number / BASE ** place) % BASE,
  );
  return SheetCode.parse(
    [...digits, checkOf(digits)].map((digit) => CHARACTERS.charAt(digit)).join(''),
  );
}

/** A code holds when its characters, each times its place counted from 1, add up to none over. */
function holds(code: string): boolean {
  return weighed(Array.from(code, (character) => CHARACTERS.indexOf(character))) === 0;
}

function checkOf(digits: readonly number[]): number {
  const sought = Array.from({ length: BASE }, (_, digit) => digit);
  return sought.find((digit) => weighed([...digits, digit]) === 0) ?? 0;
}

function weighed(digits: readonly number[]): number {
  return digits.reduce((sum, digit, at) => sum + (at + 1) * digit, 0) % BASE;
}
