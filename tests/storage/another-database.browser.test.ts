import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { storageFailure } from '#storage/failure.ts';
import { storageNews } from '#storage/storage-news.ts';
import { Database } from '#storage/tables.ts';
import { thisDevice } from '#storage/this-device.ts';
import { aReview } from '#tests/builders/records.ts';
import { muteDexie } from './clean-slate.ts';
import { aName, answerTo, deleteRaw, isThere, openRaw, rowsIn } from './databases.ts';

let name: string;
let tab: Database;

beforeEach(() => {
  muteDexie();
  storageNews.become(null);
  name = aName();
  tab = new Database(name);
});

afterEach(async () => {
  tab.close();
  storageNews.become(null);
  vi.restoreAllMocks();
  await deleteRaw(name);
});

test.each([[['weather']], [['reviews', 'weather']]])(
  'a later app’s database that has no place for what ours has is given none: %j',
  async (stores) => {
    const opening = indexedDB.open(name, 900);
    opening.addEventListener('upgradeneeded', () => {
      for (const store of stores) opening.result.createObjectStore(store);
    });
    (await answerTo(opening)).close();
    const attempts: Promise<unknown>[] = [tab.reviews.count(), tab.reviews.put(aReview())];
    for (const attempt of attempts) {
      expect(await attempt.catch(storageFailure)).toBe('newer-version');
    }
    const after = await openRaw(name);
    expect([after.version, [...after.objectStoreNames]]).toEqual([900, stores]);
    after.close();
  },
);

describe('once a connection was closed by the browser, not by us,', () => {
  beforeEach(async () => {
    await tab.reviews.put(aReview());
    await thisDevice(tab);
    tab.close({ disableAutoOpen: false });
  });

  test('what is still there is opened again', async () => {
    expect(await tab.reviews.toArray()).toEqual([aReview()]);
    expect(storageNews.now()).toBeNull();
  });

  test('what is gone is not begun again, and is said to be gone', async () => {
    await deleteRaw(name);
    const attempts: Promise<unknown>[] = [tab.reviews.put(aReview()), tab.reviews.toArray()];
    for (const attempt of attempts) {
      expect(await attempt.catch(storageFailure)).toBe('removed');
    }
    expect(storageNews.now()).toBe('removed');
    expect(await isThere(name)).toBe(false);
  });

  test('what another tab has begun in its place is not taken for it', async () => {
    await deleteRaw(name);
    const another = new Database(name);
    await another.reviews.put(aReview({ coordinator: 'Somebody else' }));
    another.close();
    expect(await tab.reviews.put(aReview()).catch(storageFailure)).toBe('removed');
    expect(await rowsIn(name, 'reviews')).toMatchObject([{ coordinator: 'Somebody else' }]);
  });
});

test('that an older tab holds it open is no news any more once opening it has failed', async () => {
  const olderTab = await openRaw(name, 10);
  const reading = tab.reviews.toArray().catch(storageFailure);
  await vi.waitFor(() => expect(storageNews.now()).toBe('blocked'));
  tab.close();
  await reading;
  await vi.waitFor(() => expect(storageNews.now()).toBeNull());
  olderTab.close();
});
