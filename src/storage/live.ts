import { Dexie } from 'dexie';
import { useLiveQuery } from 'dexie-react-hooks';
import { failed, ok, type Result } from '#domain/result.ts';
import { type StorageFailure, storageFailure } from './failure.ts';

/** What a screen knows of something stored: nothing yet, the thing itself, or why not. */
export type Live<Value> = Result<Value, StorageFailure> | undefined;

/**
 * Reads from storage and reads again whenever what was read has changed, in this tab or another.
 * A new value of `deps` gives a new query; until it answers, the last answer stands.
 */
export function useLive<Value>(query: () => Promise<Value>, deps: readonly unknown[]): Live<Value> {
  const live = useLiveQuery(
    () =>
      query().then(
        (value): Result<Value, StorageFailure> => ok(value),
        (error: unknown) => failed(storageFailure(error)),
      ),
    [...deps],
  );
  return hasStorage() ? live : NO_STORAGE;
}

const NO_STORAGE: Live<never> = failed('unavailable');

/** Where the browser offers no storage at all, Dexie's live queries never answer. */
function hasStorage(): boolean {
  return Boolean(Dexie.dependencies.indexedDB);
}
