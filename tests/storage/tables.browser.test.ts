import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { added } from '#storage/change.ts';
import { storageFailure } from '#storage/failure.ts';
import { persistently } from '#storage/persistently.ts';
import { createSaver } from '#storage/saving.ts';
import { type StorageNews, storageNews } from '#storage/storage-news.ts';
import { Database } from '#storage/tables.ts';
import { writeTo } from '#storage/write.ts';
import { aReview } from '#tests/builders/records.ts';
import { cleanSlate, muteDexie } from './clean-slate.ts';
import { aName, answerTo, deleteRaw, isThere, ofLaterApp, openRaw, rowsIn } from './databases.ts';

const review = aReview();
const change = added.review(aReview({ coordinator: 'Somebody else' }));
let name: string;
let tab: Database;

beforeEach(async () => {
  muteDexie();
  await cleanSlate();
  name = aName();
  tab = new Database(name);
});

afterEach(async () => {
  tab.close();
  storageNews.become(null);
  vi.restoreAllMocks();
  await deleteRaw(name);
});

describe('a database of a later app', () => {
  test('is not opened, and what is in it is not touched', async () => {
    const later = ofLaterApp(3, name);
    await later.table('reviews').put(review);
    later.close();
    for (const attempt of ['first', 'second']) {
      const failing = tab.reviews.put({ ...review, coordinator: attempt });
      expect(await failing.catch(storageFailure)).toBe('newer-version');
    }
    expect(await rowsIn(name, 'reviews')).toEqual([review]);
  });

  test('that comes while this tab is open: it gives way, says so, and writes no more', async () => {
    await tab.reviews.put(review);
    const heard = news();
    const later = await upgradedTo30(name);
    expect(heard).toEqual(['newer-version']);
    const saver = saverOf(tab);
    expect(await saver.save(change)).toBe(false);
    expect(saver.state()).toMatchObject({ kind: 'failed', failure: 'newer-version' });
    later.close();
    expect(await saver.save(change)).toBe(false);
    expect(await rowsIn(name, 'reviews')).toEqual([review]);
  });
});

describe('a database that is deleted under the app', () => {
  test('is let go, it is said, and no new one is made', async () => {
    await tab.reviews.put(review);
    const heard = news();
    await deleteRaw(name);
    expect(heard).toEqual(['removed']);
    const saver = saverOf(tab);
    expect(await saver.save(change)).toBe(false);
    expect(saver.state()).toMatchObject({ kind: 'failed', failure: 'removed', unsaved: [change] });
    await saver.retry();
    expect(await isThere(name)).toBe(false);
  });

  test('reading from it fails by name, too', async () => {
    await tab.reviews.put(review);
    await deleteRaw(name);
    expect(await tab.reviews.toArray().catch(storageFailure)).toBe('removed');
    expect(await isThere(name)).toBe(false);
  });
});

test('what an older tab holds open is waited for, said, and opened once that tab lets go', async () => {
  const olderTab = await openRaw(name, 10);
  const heard = news();
  const reading = tab.reviews.toArray();
  await vi.waitFor(() => expect(heard).toEqual(['blocked']));
  olderTab.close();
  expect(await reading).toEqual([]);
  expect(heard).toEqual(['blocked', null]);
});

test('the first version’s database becomes today’s with all that is in it', async () => {
  const raw = indexedDB.open(name, 10);
  raw.addEventListener('upgradeneeded', () => {
    const reviews = raw.result.createObjectStore('reviews', { keyPath: 'id' });
    reviews.put(review);
    raw.result.createObjectStore('sheets', { keyPath: 'id' }).createIndex('reviewId', 'reviewId');
    raw.result.createObjectStore('reflections', { keyPath: ['reviewId', 'indicatorId'] });
    raw.result.createObjectStore('actions', { keyPath: 'id' });
    raw.result.createObjectStore('preferences');
  });
  (await answerTo(raw)).close();
  expect(await tab.reviews.toArray()).toEqual([review]);
  expect(await tab.journal.count()).toBe(0);
});

/** Everything that is told about databases from now on. */
function news(): readonly StorageNews[] {
  const heard: StorageNews[] = [];
  storageNews.subscribe(() => heard.push(storageNews.now()));
  return heard;
}

function saverOf(database: Database) {
  return createSaver((it) => persistently(database, () => writeTo(database, it)));
}

/** Another tab has a newer app, which brings the database up to its version. */
async function upgradedTo30(of: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(of, 30);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('weather'));
  return answerTo(opening);
}
