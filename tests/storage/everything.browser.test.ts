import { beforeEach, expect, test } from 'vitest';
import { rememberBackup } from '#storage/backup-marks.ts';
import { added, edited } from '#storage/change.ts';
import { database } from '#storage/database.ts';
import { everything } from '#storage/everything.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReflection, anAction, aReview, NOON } from '#tests/builders/records.ts';
import { cleanSlate } from './clean-slate.ts';

const review = aReview();
const records = {
  review,
  sheets: [],
  reflections: [aReflection('goals')],
  actions: [anAction('Ring')],
};

beforeEach(async () => {
  await cleanSlate();
  await addWholeReview(records);
});

test('is every review whole, with what of it is in the bin and what is known of backups', async () => {
  const gone = { ...anAction('Deleted'), deletedAt: NOON };
  await database.actions.add(gone);
  const binned = aReview({ id: idOf.review('binned'), deletedAt: NOON });
  await addWholeReview({ review: binned, sheets: [], reflections: [], actions: [] });
  const mark = { at: NOON, name: 'a.sri2.json', place: 'file', kept: {} } as const;
  await rememberBackup([{ reviewId: review.id, mark }]);
  expect(await everything([])).toEqual({
    reviews: [{ ...records, actions: expect.arrayContaining([...records.actions, gone]) }],
    unreadable: 0,
    marks: { [review.id]: mark },
  });
});

test('has what could not be written: a change, an addition, a deletion', async () => {
  const other = aReview({ id: idOf.review('other') });
  const unsaved = [
    edited.review(review, { ...review, coordinator: 'Team leader' }),
    added.action(anAction('Not stored')),
    added.review(other),
  ].filter((change) => change !== null);
  const { reviews } = await everything(unsaved);
  expect(reviews[0]).toMatchObject({
    review: { coordinator: 'Team leader' },
    actions: [{ what: 'Ring' }, { what: 'Not stored' }],
  });
  expect(reviews[1]?.review).toEqual(other);
  const gone = edited.review(review, { ...review, deletedAt: NOON });
  expect((await everything(gone === null ? [] : [gone])).reviews).toEqual([]);
});

test('counts what is kept and cannot be read, of reviews and of what belongs to them', async () => {
  await database.reviews.add({ id: 'damaged' });
  await database.sheets.add({ id: 'damaged', reviewId: review.id });
  expect(await everything([])).toMatchObject({ unreadable: 2, reviews: [{ actions: [{}] }] });
});
