import { beforeEach, expect, test } from 'vitest';
import { database } from '#storage/database.ts';
import { beforeReturns } from '#storage/returned-sheets.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReview, NOON } from '#tests/builders/records.ts';
import { aSheet, type SheetSketch } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { cleanSlate } from './clean-slate.ts';

const small = smallInstrument();
const review = aReview();
const elsewhere = idOf.review('elsewhere');
const visitor = (nth: number, changes: Partial<SheetSketch> = {}) =>
  aSheet(small, { source: 'visitors', ratings: '4', nth, ...changes });

beforeEach(async () => {
  await cleanSlate();
  const sheets = [visitor(1), visitor(2, { deletedAt: NOON })];
  await addWholeReview({ review, sheets, reflections: [], actions: [] });
});

test('all of the review’s sheets are known, the bin’s too, and another review’s where it is in the way', async () => {
  const others = [visitor(3, { reviewId: elsewhere }), visitor(4, { reviewId: elsewhere })];
  await database.sheets.bulkPut(others);
  const ids = [visitor(1), visitor(3), visitor(5)].map(({ id }) => id);
  const before = await beforeReturns(review.id, ids);
  expect(before.ok && new Set(before.value.here)).toEqual(
    new Set([visitor(1), visitor(2, { deletedAt: NOON }), others[0]]),
  );
  expect(before.ok && before.value.review).toEqual(review);
});

test('what cannot be read is named, whoever wrote it', async () => {
  await database.sheets.put({ ...visitor(3), version: 99 });
  await database.sheets.put({ ...visitor(4), responses: 'none' });
  await database.sheets.put({ ...visitor(6), responses: 'none' });
  const [third, fourth] = [visitor(3).id, visitor(4).id];
  const before = await beforeReturns(review.id, [visitor(1).id, third, fourth]);
  expect(before.ok && before.value.unreadable).toEqual([third, fourth]);
});

test.each([
  ['deleted', { ...review, deletedAt: NOON }],
  ['damaged', { ...review, service: null }],
])('a review that is %s has nothing added to it', async (_, row) => {
  await database.reviews.put(row);
  expect(await beforeReturns(review.id, [])).toEqual({ ok: false, error: 'review-gone' });
});
