import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  printedCode,
  SHEET_CODES,
  type SheetCode,
  sheetCodes,
  typedSheetCode,
} from '#domain/paper/sheet-code.ts';
import { forAll, forThousand } from '#tests/builders/for-all.ts';

const anyStart = fc.nat({ max: SHEET_CODES - 1 });
const anyCode = anyStart.map(codeFrom);
const CHARACTERS = Array.from('23456789CFHKMNPRTWX');

function codeFrom(start: number): SheetCode {
  const [code] = sheetCodes(start, 1);
  if (code === undefined) throw new Error('There is no code');
  return code;
}

function replaced(code: string, at: number, character: string): string {
  return code.slice(0, at) + character + code.slice(at + 1);
}

test('a code is two groups of three, read again however it was typed', () => {
  forAll(anyCode, fc.constantFrom('-', ' ', '–', '', ' - '), (code, between) => {
    expect(printedCode(code)).toMatch(/^[2-9A-Z]{3}-[2-9A-Z]{3}$/u);
    const typed = printedCode(code).toLowerCase().replace('-', between);
    expect(typedSheetCode(` ${typed} `)).toBe(code);
  });
});

test('none of its characters can be taken for another, and no code is a word', () => {
  forThousand(anyCode, (code) => {
    expect(code).not.toMatch(/[01AEIOUY]|[BDGJLQSVZ]/u);
  });
});

test('a letter that is in no code is read as the digit it looks like', () => {
  forAll(anyCode, (code) => {
    const lookAlike = code
      .replaceAll('2', 'Z')
      .replaceAll('5', 's')
      .replaceAll('6', 'G')
      .replaceAll('8', 'b');
    expect(typedSheetCode(lookAlike)).toBe(code);
  });
});

test('any one wrong character is noticed', () => {
  forAll(anyCode, (code) => {
    for (const [at, right] of Array.from(code).entries()) {
      for (const wrong of CHARACTERS.filter((character) => character !== right)) {
        expect(typedSheetCode(replaced(code, at, wrong))).toBeNull();
      }
    }
  });
});

test('whatever is typed for one character, it never becomes the code of another sheet', () => {
  forThousand(anyCode, fc.nat({ max: 5 }), fc.string({ maxLength: 2 }), (code, at, slip) => {
    expect([code, null]).toContain(typedSheetCode(replaced(code, at, slip)));
  });
});

test('two characters that have changed places are noticed, neighbours or not', () => {
  forAll(anyCode, (code) => {
    for (const [one, left] of Array.from(code).entries()) {
      for (const [other, right] of Array.from(code).entries()) {
        if (left === right) continue;
        const swapped = replaced(replaced(code, one, right), other, left);
        expect(typedSheetCode(swapped)).toBeNull();
      }
    }
  });
});

test('the copies of a print run all have codes of their own', () => {
  forAll(anyStart, (start) => {
    expect(new Set(sheetCodes(start, 60)).size).toBe(60);
  });
});

test('two print runs from different starts hardly ever share a code', () => {
  const starts = Array.from({ length: 12 }, (_, at) => at * 181_343 + 7);
  const codes = starts.flatMap((start) => sheetCodes(start, 60));
  expect(new Set(codes).size).toBe(12 * 60);
});

test('every number has a code, and no two have the same', () => {
  forThousand(anyStart, anyStart, (one, other) => {
    expect(codeFrom(one) === codeFrom(other)).toBe(one === other);
  });
});

test.each(['', 'K7M', 'K7M-3XPP', 'OOO-OOO', '日本語'])('what is no code is none: %s', (text) =>
  expect(typedSheetCode(text)).toBeNull(),
);
