import { expect, test } from 'vitest';
import { responseField, responseTo } from '#domain/records/sheet.ts';
import { loadSheetEntry, type SheetEntryFailure } from '#features/gather/load-sheet-entry.ts';
import { database } from '#storage/database.ts';
import { saveState } from '#storage/save-state.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { gathering } from './gathering.tsx';

const review = idOf.review();

async function failureAt(...address: Parameters<typeof loadSheetEntry>) {
  const loaded = await loadSheetEntry(...address);
  return loaded.ok ? undefined : loaded.error;
}

test.each<[string, string, string, SheetEntryFailure]>([
  ['x', 'care-plans', idOf.sheet('care-plans 1'), { kind: 'not-found', what: 'review' }],
  [idOf.review('another'), 'care-plans', 'x', { kind: 'not-found', what: 'review' }],
  [review, 'Care plans!', 'x', { kind: 'not-found', what: 'source' }],
  [review, 'diaries', 'x', { kind: 'not-found', what: 'source' }],
  [review, 'care-plans', 'x', { kind: 'not-found', what: 'sheet' }],
  [review, 'assessments', idOf.sheet('care-plans 1'), { kind: 'not-found', what: 'sheet' }],
])('an address that leads nowhere: %s/%s/%s', async (...address) => {
  await gathering('care-plans', ['4']);
  const [reviewId, sourceId, sheetId, failure] = address;
  expect(await failureAt(reviewId, sourceId, sheetId)).toEqual(failure);
});

test('a damaged sheet is said to be damaged, and stays as it is', async () => {
  const { stored } = await damagedSheet();
  expect(await failureAt(review, 'care-plans', stored.id)).toMatchObject({
    kind: 'unreadable',
    record: { stored, failure: { reason: 'corrupt' } },
  });
  expect(await database.sheets.get(stored.id)).toEqual(stored);
});

test('between documents, empty ones do not count', async () => {
  await gathering('care-plans', ['4', '', '3']);
  const loaded = await loadSheetEntry(review, 'care-plans', idOf.sheet('care-plans 1'));
  expect(loaded.ok && loaded.value).toMatchObject({
    name: 'Care plan 1',
    place: { previous: null, next: idOf.sheet('care-plans 3') },
  });
});

test('people’s sheets have no neighbours', async () => {
  await gathering('people-using', ['4', '3', '2']);
  const loaded = await loadSheetEntry(review, 'people-using', idOf.sheet('people-using 2'));
  expect(loaded.ok && loaded.value.place).toEqual({ previous: null, next: null });
});

test('an answer that could not be stored is there when its sheet is opened again', async () => {
  const { instrument } = await gathering('care-plans', ['4']);
  const record = aSheet(instrument, { source: 'care-plans', ratings: '2' });
  const [first] = instrument.indicators;
  if (!first) throw new Error('no indicator');
  const unsaved = [{ kind: 'sheet', record, fields: [responseField(first.id)] }] as const;
  saveState.become({ kind: 'failed', failure: 'quota', unsaved });
  const loaded = await loadSheetEntry(review, 'care-plans', record.id);
  saveState.become({ kind: 'idle' });
  expect(loaded.ok && responseTo(loaded.value.sheet, first.id)).toMatchObject({ rating: 2 });
});

async function damagedSheet() {
  await gathering('care-plans');
  const id = idOf.sheet('care-plans 1');
  const stored = { version: 1, id, reviewId: review, sourceId: 'care-plans', responses: 7 };
  await database.sheets.put(stored);
  return { stored };
}
