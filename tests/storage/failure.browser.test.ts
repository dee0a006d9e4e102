import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { storageFailure, WriteRefused } from '#storage/failure.ts';
import { storageSentence } from '#storage/failure-words.ts';
import { storageNews } from '#storage/storage-news.ts';

const FAILURES = [
  'quota',
  'blocked',
  'newer-version',
  'removed',
  'corrupt',
  'unavailable',
] as const;

beforeEach(() => storageNews.become(null));

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
    [new Dexie.DatabaseClosedError(), 'unavailable'],
    [new WriteRefused('corrupt'), 'corrupt'],
    ['not an error at all', 'unavailable'],
    [undefined, 'unavailable'],
  ])('%s: %s', (error, failure) => {
    expect(storageFailure(error)).toBe(failure);
  });

  test.each(['newer-version', 'removed'] as const)(
    'a database that was closed because it is %s is that',
    (news) => {
      storageNews.become(news);
      expect(storageFailure(new Dexie.DatabaseClosedError())).toBe(news);
    },
  );

  test.each(FAILURES)('%s has a plain sentence with a way out', (failure) => {
    expect(storageSentence(failure)).toMatch(/^[A-Z][^!]+\.$/u);
  });
});
