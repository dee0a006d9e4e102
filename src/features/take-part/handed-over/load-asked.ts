import { findSource } from '#domain/instrument/instrument.ts';
import type { ReviewId, SourceId } from '#domain/records/ids.ts';
import type { Review } from '#domain/records/review.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { expected } from '#storage/expected.ts';
import { reviewById } from '#storage/reviews.ts';
import type { Asked } from '../asked.ts';

/** What people are asked on a device that has been handed over, and for which review. */
export type AskedHere = Asked & { readonly review: Review };

/** Reads it once: nothing of the review but its name and its instrument is shown to anybody. */
export async function loadAsked(
  reviewId: ReviewId,
  sourceId: SourceId,
): Promise<Result<AskedHere, 'cannot-ask'>> {
  const read = await expected(async () => ok(await reviewById(reviewId)));
  const review = read.ok ? read.value.records[0] : undefined;
  if (review === undefined || review.deletedAt !== null) return failed('cannot-ask');
  const instrument = await loadInstrument(review.instrument);
  const source = instrument.ok ? findSource(instrument.value, sourceId) : undefined;
  if (!instrument.ok || source === undefined) return failed('cannot-ask');
  return ok({ review, instrument: instrument.value, source });
}
