import { expect, test } from 'vitest';
import { changedFields, withEdits } from '#domain/merging/edit-record.ts';
import { mergeRecords } from '#domain/merging/merge-record.ts';
import { isEmptySheet, responseTo, type Sheet, sheetRecord } from '#domain/records/sheet.ts';
import { readNumber } from '#domain/taking-part/document-number.ts';
import { minutesForOne, takenAway, withAnswer } from '#domain/taking-part/own-answers.ts';
import { aDevice } from '#tests/builders/devices.ts';
import { idOf } from '#tests/builders/ids.ts';
import { NOON } from '#tests/builders/records.ts';
import { aSheet, sourceNamed } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const garden = smallInstrument();
const [water, light] = [idOf.indicator('water'), idOf.indicator('light')];
const hers = aSheet(garden, { source: 'visitors', ratings: '4 NA', examples: ['Rain.', ''] });

/** As it is written on a device: what is different counts as an edit. */
const written = (before: Sheet, after: Sheet, device: string): Sheet => {
  const fields = changedFields(sheetRecord, before, after);
  return withEdits(sheetRecord, before, after, fields, aDevice(device));
};

test('one answer changes, and the others stay', () => {
  const after = withAnswer(hers, light, { state: 'rated', rating: 2, example: 'Shade.' });
  expect(responseTo(after, light)).toEqual({ state: 'rated', rating: 2, example: 'Shade.' });
  expect(responseTo(after, water)).toEqual(responseTo(hers, water));
});

test('answers that are taken away are wiped out, not only deleted', () => {
  const gone = takenAway(hers, NOON);
  expect(isEmptySheet(gone)).toBe(true);
  expect(gone.deletedAt).toBe(NOON);
  expect(JSON.stringify(gone)).not.toContain('Rain');
});

test('a copy from before does not bring them back', () => {
  const before = written({ ...hers, responses: {} }, hers, 'tablet');
  const gone = written(before, takenAway(before, NOON), 'tablet');
  for (const merged of [
    mergeRecords(sheetRecord, gone, before),
    mergeRecords(sheetRecord, before, gone),
  ]) {
    expect(isEmptySheet(merged)).toBe(true);
    expect(merged.deletedAt).toBe(NOON);
    expect(merged.conflicts).toEqual({});
  }
});

test.each([
  [null, 4, 10],
  [120, 10, 12],
  [90, 4, 23],
  [120, 1, 120],
])('%j minutes for %i sheets are about %i for one of ten statements', (minutes, recommended, m) => {
  const source = { ...sourceNamed(garden, 'diaries'), minutes, recommended };
  expect(minutesForOne(source, 10)).toBe(m);
});

test.each([
  ['4', 4],
  [' 12 ', 12],
  ['9999', 9999],
])('%j is the document %i', (typed, value) => {
  expect(readNumber(typed)).toEqual({ ok: true, value });
});

test.each(['', '0', '-1', '1.5', '1e3', 'four', '10000', 'Mrs McKay'])(
  '%j is no number of a document',
  (typed) => {
    expect(readNumber(typed)).toEqual({ ok: false, error: 'not-a-number' });
  },
);
