import { describe, expect, test } from 'vitest';
import { readCodeEntry } from '#domain/paper/code-entry.ts';
import { printedCode, sheetCodes } from '#domain/paper/sheet-code.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aSheet, type SheetSketch } from '#tests/builders/sheets.ts';

const [code, another] = sheetCodes(7, 2);
if (code === undefined || another === undefined) throw new Error('There are no codes');

const sheet = (sketch: Partial<SheetSketch>) =>
  aSheet(loadV1(), { source: 'care-plans', code, ratings: '4', ...sketch });
const own = sheet({ nth: 1 });
const inBin = '2026-11-20T10:00:00.000Z';

describe('what is typed as a sheet’s code', () => {
  test.each([
    ['', 'none'],
    ['  ', 'none'],
    ['K7M', 'not-a-code'],
    [printedCode(code), 'code'],
    [printedCode(another).toLowerCase(), 'code'],
  ])('%j is %s where no other sheet has it', (text, kind) => {
    expect(readCodeEntry(text, own, [own]).kind).toBe(kind);
  });

  test.each([
    ['of the same source', { nth: 2 }],
    ['of the same source, with a code and nothing else', { nth: 2, ratings: '' }],
    ['of another source', { nth: 2, source: 'people-using' }],
    ['in the bin', { nth: 2, deletedAt: inBin }],
  ])('is taken when it is that of a sheet %s', (_, sketch) => {
    const holder = sheet(sketch);
    const entry = readCodeEntry(printedCode(code), own, [own, holder]);
    expect(entry).toEqual({ kind: 'taken', code, holder });
  });

  test.each([
    ['was begun under another source and has no answer', { source: 'people-using', ratings: '' }],
    ['is in the bin and has no answer', { ratings: '', deletedAt: inBin }],
    ['has another code', { code: another }],
  ])('is free when the sheet that has it %s', (_, sketch) => {
    const other = sheet({ nth: 2, ...sketch });
    expect(readCodeEntry(printedCode(code), own, [own, other])).toEqual({ kind: 'code', code });
  });

  test('is on the sheet that is in use rather than on one in the bin', () => {
    const holder = sheet({ nth: 3 });
    const entry = readCodeEntry(printedCode(code), own, [
      own,
      sheet({ nth: 2, deletedAt: inBin }),
      holder,
    ]);
    expect(entry).toEqual({ kind: 'taken', code, holder });
  });
});
