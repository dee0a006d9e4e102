import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { added } from '#storage/change.ts';
import { persistently } from '#storage/persistently.ts';
import { createSaver } from '#storage/saving.ts';
import { storageNews } from '#storage/storage-news.ts';
import { Database } from '#storage/tables.ts';
import { writeTo } from '#storage/write.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReview } from '#tests/builders/records.ts';
import { cleanSlate, muteDexie } from './clean-slate.ts';
import { aName, deleteRaw, rowsIn } from './databases.ts';

const AT = new Date('2026-11-21T14:02:00Z');
const review = aReview();
let name: string;
let tab: Database;
let transaction: MockInstance<IDBDatabase['transaction']>;

beforeEach(async () => {
  muteDexie();
  // Before the database is opened: Dexie holds on to what it finds then.
  transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  // Dexie warns when it opens a lost connection again.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await cleanSlate();
  name = aName();
  tab = new Database(name);
  await tab.open();
});

afterEach(async () => {
  vi.restoreAllMocks();
  tab.close();
  await deleteRaw(name);
});

describe('a connection that the browser has closed', () => {
  test.each<[string, () => void]>([
    ['without a word', () => tab.backendDB().close()],
    [
      'with an event',
      () => {
        tab.backendDB().close();
        tab.backendDB().dispatchEvent(new Event('close'));
      },
    ],
    ['as it is asked: UnknownError', () => refuseNextTransaction('UnknownError')],
    ['as it is asked: InvalidStateError', () => refuseNextTransaction('InvalidStateError')],
  ])('%s: the next save works, and says saved', async (_, lose) => {
    lose();
    const saver = createSaver(save, () => AT);
    expect(await saver.save(added.review(review))).toBe(true);
    expect(saver.state()).toEqual({ kind: 'saved', at: AT });
    expect(await rowsIn(name, 'reviews')).toEqual([review]);
  });

  test('again and again: each save works', async () => {
    const saver = createSaver(save, () => AT);
    for (const nth of Array.from({ length: 5 }).keys()) {
      tab.backendDB().close();
      const change = added.review(aReview({ id: idOf.review(`${nth}`) }));
      expect(await saver.save(change), `save ${nth}`).toBe(true);
    }
    expect(await rowsIn(name, 'reviews')).toHaveLength(5);
  });

  test('in the middle of a write: it is written once, over a new connection', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('Gone', 'UnknownError');
    });
    const saver = createSaver(save, () => AT);
    expect(await saver.save(added.review(review))).toBe(true);
    expect(put.mock.calls.length).toBeGreaterThan(1);
    expect(await rowsIn(name, 'reviews')).toEqual([review]);
  });

  test('is no obstacle to reading either', async () => {
    await tab.reviews.put(review);
    tab.backendDB().close();
    expect(await tab.reviews.toArray()).toEqual([review]);
  });
});

describe('nothing is tried again', () => {
  test('for another reason', async () => {
    const attempt = vi.fn(() => Promise.reject(new DOMException('Full', 'QuotaExceededError')));
    await expect(persistently(tab, attempt)).rejects.toThrow('Full');
    expect(attempt).toHaveBeenCalledOnce();
  });

  test('more than once', async () => {
    const attempt = vi.fn(() => Promise.reject(new DOMException('Gone', 'UnknownError')));
    await expect(persistently(tab, attempt)).rejects.toThrow('Gone');
    expect(attempt).toHaveBeenCalledTimes(2);
  });

  test('after this tab has given way to somebody else', async () => {
    storageNews.become('newer-version');
    const attempt = vi.fn(() => Promise.reject(new DOMException('Gone', 'InvalidStateError')));
    await expect(persistently(tab, attempt)).rejects.toThrow('Gone');
    expect(attempt).toHaveBeenCalledOnce();
  });
});

const save: Parameters<typeof createSaver>[0] = (change) =>
  persistently(tab, () => writeTo(tab, change));

/** The browser gives the connection up in the moment it is to be used. */
function refuseNextTransaction(reason: string): void {
  transaction.mockImplementationOnce(() => {
    throw new DOMException('Gone', reason);
  });
}
