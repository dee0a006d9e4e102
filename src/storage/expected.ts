import { Dexie } from 'dexie';
import { failed, type Result } from '#domain/result.ts';
import { type StorageFailure, storageFailure, WriteRefused } from './failure.ts';

/** Does something with the database, and names what it refuses. Any other error is a bug: it throws. */
export async function expected<Value, Failure>(
  work: () => PromiseLike<Result<Value, Failure>>,
): Promise<Result<Value, Failure | StorageFailure>> {
  try {
    return await work();
  } catch (error) {
    if (!isOfStorage(error)) throw error;
    return failed(storageFailure(error));
  }
}

function isOfStorage(error: unknown): boolean {
  return (
    error instanceof Dexie.DexieError ||
    error instanceof DOMException ||
    error instanceof WriteRefused
  );
}
