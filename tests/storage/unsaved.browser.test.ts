import { beforeEach, expect, test } from 'vitest';
import { responseField, responseTo } from '#domain/records/sheet.ts';
import { added, type Change, edited } from '#storage/change.ts';
import { reviewsWithUnsaved } from '#storage/unsaved.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReflection, aReview, anAction } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { cleanSlate } from './clean-slate.ts';

const small = smallInstrument();
const [water, light] = [idOf.indicator('water'), idOf.indicator('light')];
const review = aReview();
const sheet = aSheet(small, { source: 'diaries', ratings: '_ 2' });

beforeEach(async () => {
  await cleanSlate();
  await addWholeReview({ review, sheets: [sheet], reflections: [], actions: [] });
});

test('with nothing unsaved, it is what is stored', async () => {
  expect(await reviewsWithUnsaved([])).toEqual([
    { review, sheets: [sheet], reflections: [], actions: [] },
  ]);
});

test.each<[Change | null, object]>([
  [
    edited.review(review, { ...review, coordinator: 'Team leader' }),
    { review: { ...review, coordinator: 'Team leader' } },
  ],
  [
    edited.sheet(sheet, { ...sheet, deletedAt: review.createdAt }),
    { sheets: [{ ...sheet, deletedAt: review.createdAt }] },
  ],
  [
    edited.reflection(aReflection('water'), aReflection('water', { strengths: 'Enough.' })),
    { reflections: [aReflection('water', { strengths: 'Enough.' })] },
  ],
  [added.action(anAction('Ask')), { actions: [anAction('Ask')] }],
])(
  'a change that could not be written is put where it belongs: $kind',
  async (change, expected) => {
    expect(await reviewsWithUnsaved(change === null ? [] : [change])).toMatchObject([expected]);
  },
);

test('a response that could not be written takes none of the others back', async () => {
  // What the form knew when it failed; the other tab's rating of "light" was stored after that.
  const record = aSheet(small, { source: 'diaries', ratings: '4 _' });
  const change: Change = { kind: 'sheet', record, fields: [responseField(water)] };
  const [found] = await reviewsWithUnsaved([change]);
  const [merged] = found?.sheets ?? [];
  expect(merged && responseTo(merged, water)).toMatchObject({ rating: 4 });
  expect(merged && responseTo(merged, light)).toMatchObject({ rating: 2 });
});

test('a review and a sheet that were never stored are there all the same', async () => {
  const record = aReview({ id: idOf.review('new') });
  const ofNew = { ...aSheet(small, { source: 'diaries', nth: 2 }), reviewId: record.id };
  const reviews = await reviewsWithUnsaved([
    added.review(record),
    { kind: 'sheet', record: ofNew, fields: [responseField(water)] },
  ]);
  expect(reviews.map((one) => one.review.id)).toEqual([review.id, record.id]);
  expect(reviews[1]?.sheets).toEqual([ofNew]);
});
