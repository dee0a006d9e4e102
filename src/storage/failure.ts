import { Dexie } from 'dexie';
import { storageNews } from './storage-news.ts';

/** Why the browser's storage did not do what was asked. */
export type StorageFailure =
  'quota' | 'blocked' | 'newer-version' | 'removed' | 'corrupt' | 'unavailable';

const BY_NAME: Readonly<Record<string, StorageFailure>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer-version',
  BlockedError: 'blocked',
};

/** Thrown instead of writing over something that this app cannot read. */
export class WriteRefused extends Error {
  readonly failure: StorageFailure;

  constructor(failure: StorageFailure) {
    super(`Not written: what is stored there is ${failure}`);
    this.name = 'WriteRefused';
    this.failure = failure;
  }
}

/** Names an error from IndexedDB. Dexie wraps the browser's own error, sometimes twice. */
export function storageFailure(error: unknown): StorageFailure {
  let isClosed = false;
  for (let cause = error; cause instanceof Error; cause = innerError(cause)) {
    if (cause instanceof WriteRefused) return cause.failure;
    const failure = BY_NAME[cause.name];
    if (failure !== undefined) return failure;
    isClosed ||= cause.name === 'DatabaseClosedError';
  }
  return (isClosed ? storageNews.now() : null) ?? 'unavailable';
}

function innerError(error: Error): unknown {
  return error instanceof Dexie.DexieError ? error.inner : error.cause;
}
