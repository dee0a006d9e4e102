import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Database } from '#storage/database.ts';
import { storageFailure, WriteRefused } from '#storage/failure.ts';
import { storageSentence } from '#storage/failure-words.ts';
import { aReview } from '#tests/builders/records.ts';
import { muteDexie } from './clean-slate.ts';

const FAILURES = ['quota', 'blocked', 'newer-version', 'corrupt', 'unavailable'] as const;

describe('what the browser says, in our words', () => {
  test.each([
    [new DOMException('', 'QuotaExceededError'), 'quota'],
    [new DOMException('', 'VersionError'), 'newer-version'],
    [new DOMException('', 'BlockedError'), 'blocked'],
    [new DOMException('', 'SecurityError'), 'unavailable'],
    [new Dexie.QuotaExceededError('full'), 'quota'],
    [new Dexie.AbortError(new DOMException('', 'QuotaExceededError')), 'quota'],
    [new Dexie.OpenFailedError(new Dexie.VersionError('newer')), 'newer-version'],
    [new Error('wrapped', { cause: new DOMException('', 'QuotaExceededError') }), 'quota'],
    [new Dexie.MissingAPIError('no IndexedDB'), 'unavailable'],
    [new WriteRefused('corrupt'), 'corrupt'],
    ['not an error at all', 'unavailable'],
    [undefined, 'unavailable'],
  ])('%s: %s', (error, failure) => {
    expect(storageFailure(error)).toBe(failure);
  });

  test.each(FAILURES)('%s has a plain sentence with a way out', (failure) => {
    expect(storageSentence(failure)).toMatch(/^[A-Z][^!]+\.$/u);
  });
});

describe('a database that another app has been at', () => {
  beforeEach(muteDexie);

  test('of a later version is not opened, and what is in it is not touched', async () => {
    const name = aName();
    await putAs(2, name, aReview());
    const old = new Database(name);
    for (const attempt of ['first', 'second']) {
      const failing = old.reviews.put({ ...aReview(), coordinator: attempt });
      expect(await failing.catch(storageFailure)).toBe('newer-version');
    }
    old.close();
    expect(await readAs(2, name)).toEqual([aReview()]);
  });

  test('that is updated by another tab is not written to any more by this one', async () => {
    const name = aName();
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const old = new Database(name);
    await old.reviews.put(aReview());
    await putAs(2, name, { ...aReview(), version: 2 });
    const failing = old.reviews.put(aReview());
    expect(await failing.catch(storageFailure)).toBe('newer-version');
    old.close();
    expect(await readAs(2, name)).toEqual([{ ...aReview(), version: 2 }]);
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
  });

  test('that an older tab holds open is waited for, and opened once that tab closes', async () => {
    const name = aName();
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const olderTab = await openRaw(1, name);
    const blocked = new Promise<void>((resolve) => {
      olderTab.addEventListener('versionchange', () => resolve());
    });
    const database = new Database(name);
    const reading = database.reviews.toArray();
    await blocked;
    olderTab.close();
    expect(await reading).toEqual([]);
    database.close();
    warned.mockRestore();
  });
});

/** Each test has a database of its own: one that was just closed may take a while to be gone. */
function aName(): string {
  return `test ${crypto.randomUUID()}`;
}

/** Stores a review as an app would whose database is of this version. */
async function putAs(version: number, name: string, record: object): Promise<void> {
  const database = later(version, name);
  await database.table('reviews').put(record);
  database.close();
}

async function readAs(version: number, name: string): Promise<readonly unknown[]> {
  const database = later(version, name);
  const rows: unknown[] = await database.table('reviews').toArray();
  database.close();
  return rows;
}

/** The database of an app to come: all that we have, and a table of its own. */
function later(version: number, name: string): Dexie {
  const database = new Database(name);
  database.version(version).stores({ weather: 'id' });
  return database;
}

function openRaw(version: number, name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('Not opened')));
  });
}
