import { beforeEach, expect, test } from 'vitest';
import type { FreshSheet } from '#domain/spreadsheet/new-sheets.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { addSheets, undoAddSheets } from '#storage/added-sheets.ts';
import { database } from '#storage/database.ts';
import { sheetsOfSource } from '#storage/sheets.ts';
import {
  forgetTaken,
  rememberedColumns,
  rememberTaken,
  wasTaken,
} from '#storage/spreadsheet-memory.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReview } from '#tests/builders/records.ts';
import { aSheet, sourceNamed } from '#tests/builders/sheets.ts';
import { cleanSlate } from './clean-slate.ts';

const loaded = await loadInstrument();
if (!loaded.ok) throw new Error('There is no instrument');
const v1 = loaded.value;
const carePlans = sourceNamed(v1, 'care-plans');
const review = aReview();

const inFile = (nth: number, number: number | null = null): FreshSheet => ({
  id: idOf.sheet(`in file ${nth}`),
  number,
  code: null,
  responses: { [idOf.indicator('goals')]: { state: 'rated', rating: 4, example: '' } },
});

const numbersHere = async () =>
  (await sheetsOfSource(review.id, carePlans.id)).records
    .map(({ number }) => number ?? 0)
    .toSorted((a, b) => a - b);

beforeEach(async () => {
  await cleanSlate();
  const sheets = [aSheet(v1, { source: 'care-plans', nth: 3, ratings: '1' })];
  await addWholeReview({ review, sheets, reflections: [], actions: [] });
});

test('all are added, those without a number of their own after the others, and all taken away', async () => {
  const added = await addSheets(review.id, carePlans, [inFile(1, 3), inFile(2, 7), inFile(3)]);
  expect(await numbersHere()).toEqual([3, 7, 8, 9]);
  expect(added.ok && (await undoAddSheets(added.value))).toEqual({ ok: true, value: null });
  expect(await numbersHere()).toEqual([3]);
});

test('what was changed since is not taken away, nor is any of the others', async () => {
  const added = await addSheets(review.id, carePlans, [inFile(1), inFile(2)]);
  if (!added.ok) throw new Error(added.error);
  await database.sheets.update(idOf.sheet('in file 2'), { responses: {} });
  expect(await undoAddSheets(added.value)).toEqual({ ok: false, error: 'changed-since' });
  expect(await numbersHere()).toEqual([3, 4, 5]);
});

test('none is added where one cannot be', async () => {
  await expect(addSheets(review.id, carePlans, [inFile(1), inFile(1)])).resolves.toEqual({
    ok: false,
    error: 'unavailable',
  });
  expect(await numbersHere()).toEqual([3]);
});

test('none is added to a review that has been deleted', async () => {
  await database.reviews.put({ ...review, deletedAt: '2026-11-21T12:00:00.000Z' });
  expect(await addSheets(review.id, carePlans, [inFile(1)])).toEqual({
    ok: false,
    error: 'review-gone',
  });
});

test('where there is one sheet in all, it stays', async () => {
  const single = sourceNamed(v1, 'service-information');
  expect((await addSheets(review.id, single, [inFile(1)])).ok).toBe(true);
  expect(await addSheets(review.id, single, [inFile(2)])).toEqual({ ok: false, error: 'has-one' });
});

test('a file and its columns are remembered by their digests, the file until it is undone', async () => {
  const [file, headers] = ['a'.repeat(64), 'b'.repeat(64)];
  const taken = { file, review: review.id, source: 'carers' };
  expect(await wasTaken(taken)).toBe(false);
  await rememberTaken(taken, { headers, fields: ['rating/goals', null] });
  expect(await wasTaken(taken)).toBe(true);
  expect(await wasTaken({ ...taken, source: 'care-plans' })).toBe(false);
  await forgetTaken(taken);
  expect(await wasTaken(taken)).toBe(false);
  expect(await rememberedColumns(headers)).toEqual(['rating/goals', null]);
});

test('what is remembered and cannot be read is as if there were nothing', async () => {
  await database.device.put({ matched: 'x' }, 'spreadsheets');
  expect(await rememberedColumns('b'.repeat(64))).toBe(null);
});
