import { beforeEach, expect, test } from 'vitest';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { database } from '#storage/database.ts';
import { addWholeReview, contentsOf, reviewSize } from '#storage/whole-review.ts';
import { aReflection, aReview, anAction, NOON } from '#tests/builders/records.ts';
import { sheetsOf } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { cleanSlate, muteDexie } from './clean-slate.ts';

const whole: ReviewRecords = {
  review: aReview(),
  sheets: sheetsOf(smallInstrument(), 'diaries', ['4 4', '3 NA']),
  reflections: [aReflection('water', { strengths: 'Enough of it.' })],
  actions: [anAction('Ask'), anAction('Look', 'goals', { addedAt: '2026-11-22T12:00:00.000Z' })],
};

beforeEach(cleanSlate);

test('a review comes with all that belongs to it', async () => {
  await addWholeReview(whole);
  const { review, ...contents } = whole;
  const stored = await contentsOf(review.id);
  expect(stored.sheets).toHaveLength(2);
  expect(stored).toEqual({ ...contents, sheets: expect.arrayContaining([...contents.sheets]) });
  expect(await reviewSize(review)).toEqual({ sheets: 2, actions: 2, agreed: 2 });
});

test('or not at all: when one part of it cannot be added, nothing is', async () => {
  muteDexie();
  const [action] = whole.actions;
  await database.actions.add(action);
  await expect(addWholeReview(whole)).rejects.toThrow();
  const left = await Promise.all(
    [database.reviews, database.sheets, database.reflections].map((table) => table.count()),
  );
  expect(left).toEqual([0, 0, 0]);
  expect(await database.actions.toArray()).toEqual([action]);
});

test('what is deleted does not count to its size', async () => {
  const sheets = whole.sheets.map((sheet) => ({ ...sheet, deletedAt: NOON }));
  await addWholeReview({ ...whole, sheets });
  expect(await reviewSize(aReview())).toEqual({ sheets: 0, actions: 2, agreed: 2 });
});
