import type { ReviewId } from '#domain/records/ids.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { type StorageFailure, storageFailure } from '#storage/failure.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { now } from '#features/clock.ts';
import { fresh } from '#features/fresh.ts';
import { exampleReview } from './example-review.ts';
import file from './harbour-view.json';
import sheetsCsv from './harbour-view.csv?raw';

/** Puts the example among the reviews, all of it or nothing, and says which review it became. */
export async function openExample(): Promise<Result<ReviewId, StorageFailure>> {
  const instrument = await loadInstrument();
  if (!instrument.ok) throw new Error(instrument.error);
  const records = exampleReview(sheetsCsv, file, instrument.value, { ...fresh, now: now() });
  return addWholeReview(records).then(
    () => ok(records.review.id),
    (error: unknown) => failed(storageFailure(error)),
  );
}
