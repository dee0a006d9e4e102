import { findSource, type Instrument } from '#domain/instrument/instrument.ts';
import { planFor } from '#domain/journey/progress.ts';
import type { Review } from '#domain/records/review.ts';
import type { Refused } from './outcome.ts';
import type { ReturnedSheet } from './returned-sheet.ts';

type RefusalPlace = { readonly review: Review; readonly instrument: Instrument };

/** What is wrong with a returned sheet by itself, for a review; null where nothing is. */
export function refusalOf(
  { instrument, sheet }: ReturnedSheet,
  place: RefusalPlace,
): Refused | null {
  const { review } = place;
  if (sheet.reviewId !== review.id) return { kind: 'other-review', reviewId: sheet.reviewId };
  const asked = review.instrument;
  if (instrument.id !== asked.id || instrument.version !== asked.version) {
    return { kind: 'other-instrument', instrument };
  }
  const source = findSource(place.instrument, sheet.sourceId);
  if (source === undefined) return { kind: 'not-as-made' };
  // A number would tell one person from another.
  if (source.kind === 'views' && sheet.number !== null) return { kind: 'not-as-made' };
  return planFor(review, source).included ? null : { kind: 'not-included', source };
}
