import { beforeEach, expect, test } from 'vitest';
import { DEFAULT_PREFERENCES } from '#domain/records/preferences.ts';
import { actionsOf } from '#storage/actions.ts';
import { database } from '#storage/database.ts';
import { preferences } from '#storage/preferences.ts';
import { reflectionsOf } from '#storage/reflections.ts';
import { allReviews, reviewById } from '#storage/reviews.ts';
import { sheetsOf, sheetsOfSource } from '#storage/sheets.ts';
import type { Stored } from '#storage/stored.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReflection, aReview, anAction } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { cleanSlate } from './clean-slate.ts';

const review = idOf.review();
const KINDS: readonly [string, () => Promise<Stored<unknown>>, object, object][] = [
  ['reviews', allReviews, aReview(), { id: idOf.review('another') }],
  ['sheets', () => sheetsOf(review), visitor(1), { id: idOf.sheet('another') }],
  [
    'sheets',
    () => sheetsOfSource(review, idOf.source('visitors')),
    visitor(1),
    { id: idOf.sheet('another') },
  ],
  ['reflections', () => reflectionsOf(review), aReflection('light'), { indicatorId: 'water' }],
  ['actions', () => actionsOf(review), anAction('Ask'), { id: idOf.action('another') }],
];

beforeEach(cleanSlate);

test.each(KINDS)(
  '%s that are damaged or newer are reported, beside those that are well',
  async (name, read, well, otherKey) => {
    const newer = { ...well, ...otherKey, version: 99, colour: 'green' };
    const table = database.table(name);
    await table.bulkAdd([well, newer]);
    expect(await read()).toMatchObject({
      records: [well],
      unreadable: [{ stored: newer, failure: { reason: 'newer-version', version: 99 } }],
    });
    const damaged = { ...well, ...otherKey, version: null };
    await table.put(damaged);
    expect(await read()).toMatchObject({
      records: [well],
      unreadable: [{ stored: damaged, failure: { reason: 'corrupt', where: 'version' } }],
    });
    expect(await table.toArray()).toEqual(expect.arrayContaining([well, damaged]));
  },
);

test('one review that is newer is reported when it is opened', async () => {
  const newer = { ...aReview(), version: 99 };
  await database.reviews.add(newer);
  expect(await reviewById(review)).toEqual({
    records: [],
    unreadable: [
      { kind: 'review', stored: newer, failure: { reason: 'newer-version', version: 99 } },
    ],
  });
});

test('preferences that cannot be read are the defaults', async () => {
  await database.preferences.put({ version: 1, ratingKeys: 'often' }, 'device');
  expect(await preferences()).toEqual(DEFAULT_PREFERENCES);
});

function visitor(nth: number) {
  return aSheet(smallInstrument(), { source: 'visitors', ratings: '4 2', nth });
}
