import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withEdits } from '#domain/merging/edit-record.ts';
import { actionRecord } from '#domain/records/action.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { openExample } from '#features/reviews/example/open-example.ts';
import { decodeBackup, encodeBackup } from '#files/backup.ts';
import { database } from '#storage/database.ts';
import { planRestore, restore, type RestorePlan, undoRestore } from '#storage/restore.ts';
import { thisDevice } from '#storage/this-device.ts';
import { addWholeReview, contentsOf } from '#storage/whole-review.ts';
import { allReviews } from '#storage/reviews.ts';
import { aDevice } from '#tests/builders/devices.ts';
import { aReviewOfEverything, changedApart } from '#tests/builders/full-backup.ts';
import { idOf } from '#tests/builders/ids.ts';
import { manyReviews } from '#tests/builders/many-reviews.ts';
import { aReflection, anAction, aReview, NOON } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { cleanSlate, muteDexie } from './clean-slate.ts';
import { allRows, rowsOf } from './rows.ts';

const small = smallInstrument();
const office = aDevice('office');

beforeEach(cleanSlate);
afterEach(() => vi.restoreAllMocks());

/** The plan for a file with these reviews in it, which has been through a file's text. */
async function planFor(reviews: readonly ReviewRecords[]): Promise<RestorePlan> {
  const backup = decodeBackup(encodeBackup(reviews, NOON));
  if (!backup.ok) throw new Error('The backup cannot be read');
  const plan = await planRestore(backup.value);
  if (!plan.ok) throw new Error(plan.error);
  return plan.value;
}

async function restoreAll(reviews: readonly ReviewRecords[]): Promise<RestorePlan> {
  const done = await restore(await planFor(reviews));
  if (!done.ok) throw new Error(done.error);
  return done.value;
}

async function storedReviews(): Promise<readonly ReviewRecords[]> {
  const { records } = await allReviews();
  return Promise.all(records.map(async (review) => ({ review, ...(await contentsOf(review.id)) })));
}

describe('a backup, everything deleted, the backup restored', () => {
  test('gives the identical example', async () => {
    const added = await openExample();
    expect(added.ok).toBe(true);
    const [before, reviews] = [await allRows(), await storedReviews()];
    await cleanSlate();
    await restoreAll(reviews);
    expect(await allRows()).toEqual(before);
    expect(Object.keys(before)).toHaveLength(1 + 50 + 10 + 12);
  });

  test('gives 1,000 identical random reviews', { timeout: 120_000 }, async () => {
    const reviews = manyReviews(small, 1000, 20261121);
    for (let from = 0; from < reviews.length; from += 50) {
      const batch = reviews.slice(from, from + 50);
      await cleanSlate();
      await restoreAll(batch);
      expect(await allRows()).toEqual(rowsOf(batch));
    }
  });
});

describe('what a file would do is told', () => {
  const mine = aReviewOfEverything();

  test('and nothing is done by telling', async () => {
    await addWholeReview(mine);
    const before = await allRows();
    await planFor(manyReviews(small, 3, 1));
    expect(await allRows()).toEqual(before);
  });

  test('new: with what people will see of it', async () => {
    const { reviews } = await planFor([mine]);
    expect(reviews).toMatchObject([
      {
        review: mine.review,
        standing: 'new',
        // The third sheet is empty and deleted.
        added: { reviews: 1, sheets: 2, reflections: 1, actions: 1 },
        changed: { reviews: 0, sheets: 0, reflections: 0, actions: 0 },
        binned: { reviews: 0, sheets: 0, reflections: 0, actions: 0 },
        comesOutOfBin: false,
        toChoose: 4,
        mended: 0,
      },
    ]);
  });

  test('the same, and a second time brings nothing', async () => {
    await restoreAll([mine]);
    const before = await allRows();
    const plan = await restoreAll([mine]);
    expect(plan.reviews).toMatchObject([{ standing: 'same', toChoose: 0 }]);
    expect(await allRows()).toEqual(before);
  });

  test('older: something has been changed here since, and stays', async () => {
    await addWholeReview(simple);
    await database.actions.put(changed('Manager'));
    const plan = await restoreAll([simple]);
    expect(plan.reviews).toMatchObject([{ standing: 'older' }]);
    expect(await database.actions.get(action.id)).toMatchObject({ lead: 'Manager' });
  });

  test('newer: what it brings is added and changed, what is here stays', async () => {
    await addWholeReview(simple);
    const mineOnly = anAction('Only here');
    await database.actions.add(mineOnly);
    const more = aSheet(small, { source: 'diaries', ratings: '2', nth: 2 });
    const plan = await restoreAll([
      { ...simple, sheets: [...simple.sheets, more], actions: [changed('Manager')] },
    ]);
    expect(plan.reviews).toMatchObject([
      { standing: 'newer', added: { sheets: 1 }, changed: { actions: 1 }, toChoose: 0 },
    ]);
    expect(await database.actions.get(action.id)).toMatchObject({ lead: 'Manager' });
    expect(await database.actions.get(mineOnly.id)).toEqual(mineOnly);
    expect(await database.sheets.count()).toBe(2);
  });

  test('conflicting: both are kept', async () => {
    await addWholeReview({ ...simple, actions: [changed('Manager', aDevice('laptop'))] });
    const plan = await restoreAll([{ ...simple, actions: [changed('Peer worker')] }]);
    expect(plan.reviews).toMatchObject([{ standing: 'conflicting', toChoose: 1 }]);
    const stored = JSON.stringify(await database.actions.get(action.id));
    expect(stored).toContain('Manager');
    expect(stored).toContain('Peer worker');
  });

  test('deleted elsewhere: it goes into the bin, and is not told as a change', async () => {
    await addWholeReview(simple);
    const gone = withEdits(
      actionRecord,
      action,
      { ...action, deletedAt: NOON },
      ['deletedAt'],
      office,
    );
    const plan = await restoreAll([
      { ...simple, actions: [gone, { ...anAction('x'), deletedAt: NOON }] },
    ]);
    expect(plan.reviews).toMatchObject([
      { standing: 'newer', added: { actions: 0 }, changed: { actions: 0 }, binned: { actions: 1 } },
    ]);
    expect(await database.actions.get(action.id)).toEqual(gone);
  });

  test('of several reviews, each by itself', async () => {
    await addWholeReview(simple);
    const [another] = manyReviews(small, 1, 2);
    if (another === undefined) throw new Error('There is none');
    const { reviews } = await planFor([another, simple]);
    expect(reviews.map(({ standing }) => standing)).toEqual(['new', 'same']);
  });
});

const action = anAction('Ask', 'water', { lead: 'Team leader' });
const simple: ReviewRecords = {
  review: aReview(),
  sheets: [aSheet(small, { source: 'diaries', ratings: '4 2' })],
  reflections: [aReflection('water', { strengths: 'Small steps.' })],
  actions: [action],
};

/** The action as a device has left it. */
const changed = (lead: string, device = office) =>
  withEdits(actionRecord, action, { ...action, lead }, ['lead'], device);

describe('a review that is in the bin', () => {
  const deleted = { ...simple.review, deletedAt: NOON };

  test('comes out of it, and every copy will follow', async () => {
    const device = await thisDevice(database);
    const binned = withEdits(reviewRecord, simple.review, deleted, ['deletedAt'], device);
    await addWholeReview({ ...simple, review: binned });
    const plan = await restoreAll([simple]);
    expect(plan.reviews).toMatchObject([{ standing: 'newer', comesOutOfBin: true }]);
    expect(await database.reviews.get(simple.review.id)).toMatchObject({
      deletedAt: null,
      edits: { deletedAt: { [device]: 2 } },
    });
    expect((await planFor([{ ...simple, review: binned }])).reviews).toMatchObject([
      { standing: 'older' },
    ]);
  });

  test('asks for what could not be asked while it was there', async () => {
    const contested = changedApart(reviewRecord, simple.review, [
      { coordinator: 'Here.' },
      { coordinator: 'There.' },
    ]);
    await addWholeReview({ ...simple, review: { ...contested, deletedAt: NOON } });
    const plan = await restoreAll([{ ...simple, review: { ...contested, edits: {} } }]);
    expect(plan.reviews).toMatchObject([{ comesOutOfBin: true, toChoose: 1 }]);
  });

  test('stays there when it was deleted in the file as well', async () => {
    await addWholeReview({ ...simple, review: deleted });
    const plan = await restoreAll([{ ...simple, review: deleted }]);
    expect(plan.reviews).toMatchObject([{ standing: 'same', comesOutOfBin: false }]);
  });
});

describe('undoing gives back exactly the rows that there were', () => {
  const damaged = { ...simple.sheets[0], responses: 'a pile of leaves', when: new Date(0) };

  test('whatever they were: damaged ones, and those of an earlier app', async () => {
    await database.reviews.add({ ...v1(simple.review), coordinator: 'Before' });
    await database.sheets.add(damaged);
    await database.actions.add(anAction('Only here'));
    const before = await allRows();
    const plan = await restoreAll([simple]);
    expect(plan.reviews).toMatchObject([{ mended: 1 }]);
    expect(await database.sheets.get(damaged.id ?? '')).toEqual(simple.sheets[0]);
    expect(await undoRestore(plan)).toEqual({ ok: true, value: null });
    expect(await allRows()).toEqual(before);
  });

  test('for random reviews over random reviews', async () => {
    const [here, there] = [manyReviews(small, 20, 3), manyReviews(small, 20, 4)];
    // The same records on both sides, each in a state of its own.
    for (const review of here.slice(0, 12)) await addWholeReview(review);
    const before = await allRows();
    const plan = await restoreAll([
      ...there.slice(0, 5),
      ...here.slice(5, 8),
      ...there.slice(8, 15),
    ]);
    expect(await allRows()).not.toEqual(before);
    await undoRestore(plan);
    expect(await allRows()).toEqual(before);
  });

  test('and not where something has been changed since', async () => {
    const plan = await restoreAll([simple]);
    await database.actions.put(changed('Manager'));
    const before = await allRows();
    expect(await undoRestore(plan)).toEqual({ ok: false, error: 'changed-since' });
    expect(await allRows()).toEqual(before);
  });
});

function v1(record: object) {
  const { edits: _edits, conflicts: _conflicts, ...rest } = { edits: {}, conflicts: {}, ...record };
  return { ...rest, id: idOf.review(), version: 1 };
}

describe('all of it, or nothing:', () => {
  beforeEach(muteDexie);

  test.each([1, 2, 4, 5])('a device that is full at the %ith record', async (nth) => {
    await addWholeReview(manyReviews(small, 1, 5)[0] ?? simple);
    const plan = await planFor([simple, aRowan]);
    const before = await allRows();
    const puts = fillUpAt(nth);
    expect(await restore(plan)).toEqual({ ok: false, error: 'quota' });
    expect(puts()).toBe(nth);
    expect(await allRows()).toEqual(before);
  });

  test('undoing on a device that is full', async () => {
    const plan = await restoreAll([simple]);
    const before = await allRows();
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('The device is full', 'QuotaExceededError');
    });
    expect(await undoRestore(plan)).toEqual({ ok: false, error: 'quota' });
    vi.restoreAllMocks();
    expect(await allRows()).toEqual(before);
  });

  test('one record that a later app wrote', async () => {
    await database.actions.add({ ...action, version: 99 });
    await refuses('newer-version');
  });

  test('one record that is something else here', async () => {
    await database.actions.add({ ...action, addedAt: '2026-01-01T00:00:00.000Z' });
    await refuses('other-record');
  });

  test('something that was changed after it was looked at', async () => {
    await addWholeReview(simple);
    const plan = await planFor([{ ...simple, actions: [changed('Manager')] }]);
    await database.actions.put(changed('Peer worker', aDevice('laptop')));
    const before = await allRows();
    expect(await restore(plan)).toEqual({ ok: false, error: 'changed-since' });
    expect(await allRows()).toEqual(before);
  });

  async function refuses(error: string): Promise<void> {
    const before = await allRows();
    const backup = decodeBackup(encodeBackup([simple], NOON));
    if (!backup.ok) throw new Error('The backup cannot be read');
    expect(await planRestore(backup.value)).toEqual({ ok: false, error });
    expect(await allRows()).toEqual(before);
  }
});

const aRowan: ReviewRecords = {
  review: aReview({ id: idOf.review('rowan') }),
  sheets: [],
  reflections: [],
  actions: [],
};

/** From here on there is room for so many records less one. @returns how many were tried. */
function fillUpAt(nth: number): () => number {
  let puts = 0;
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function full(
    this: IDBObjectStore,
    ...row: Parameters<typeof put>
  ) {
    puts += 1;
    if (puts >= nth) throw new DOMException('The device is full', 'QuotaExceededError');
    return put.apply(this, row);
  });
  return () => puts;
}
