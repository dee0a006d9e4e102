import { expect, test } from 'vitest';
import { sheetsInOrder } from '#domain/journey/sheet-order.ts';
import { findSheet } from '#domain/paper/find-sheet.ts';
import { printedCode, sheetCodes } from '#domain/paper/sheet-code.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aSheet, sourceNamed } from '#tests/builders/sheets.ts';

const instrument = loadV1();
const [code, unknown] = sheetCodes(5, 2);
if (code === undefined || unknown === undefined) throw new Error('There are no codes');

const sheets = sheetsInOrder(sourceNamed(instrument, 'care-plans'), [
  aSheet(instrument, { source: 'care-plans', nth: 2 }),
  aSheet(instrument, { source: 'care-plans', nth: 12, code }),
]);

test.each([
  ['2', 'Care plan 2'],
  [' 12 ', 'Care plan 12'],
  ['care plan 2', 'Care plan 2'],
  [printedCode(code).toLowerCase(), 'Care plan 12'],
  [printedCode(unknown), undefined],
  ['1', undefined],
  ['plan', undefined],
  ['', undefined],
])('%j finds %s', (text, name) => expect(findSheet(text, sheets)?.name).toBe(name));
