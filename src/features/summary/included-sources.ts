import type { Source } from '#domain/instrument/instrument.ts';
import { planFor } from '#domain/journey/progress.ts';
import type { OpenReview } from '#domain/records/review-records.ts';

/** The sources that this review means to gather from. */
export function includedSources({ instrument, review }: OpenReview): readonly Source[] {
  return instrument.sources.filter((source) => planFor(review, source).included);
}
