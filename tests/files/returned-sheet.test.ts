import { expect, test } from 'vitest';
import { decodeReturnedSheet, encodeReturnedSheet } from '#files/returned-sheet.ts';
import { NOON } from '#tests/builders/records.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aSheet } from '#tests/builders/sheets.ts';

const v1 = loadV1();
const instrument = { id: v1.id, version: v1.version };
const sheet = aSheet(v1, { source: 'informal-carers', ratings: '4 5 NA _ 1' });
const text = encodeReturnedSheet({ instrument, sheet });

test('a sheet is read back as it was', () => {
  expect(decodeReturnedSheet(text)).toEqual({ ok: true, value: { instrument, sheet } });
});

test.each([
  ['deleted', { ...sheet, deletedAt: NOON }],
  ['with two versions', { ...sheet, conflicts: { code: [{ value: null, edits: {} }] } }],
  ['without a source', { ...sheet, sourceId: undefined }],
  ['none', null],
])('%s, it is refused', (_, changed) => {
  const other = JSON.stringify({ ...JSON.parse(text), sheet: changed });
  expect(decodeReturnedSheet(other)).toMatchObject({ ok: false, error: { reason: 'damaged' } });
});

test.each([
  ['of a later app', { format: 2 }, 'too-new'],
  ['with a sheet of a later app', { sheet: { ...sheet, version: 99 } }, 'too-new'],
  ['of another kind', { kind: 'sri2-backup' }, 'wrong-kind'],
])('%s, it is refused as that', (_, changes, reason) => {
  const other = JSON.stringify({ ...JSON.parse(text), ...changes });
  expect(decodeReturnedSheet(other)).toMatchObject({ ok: false, error: { reason } });
});
