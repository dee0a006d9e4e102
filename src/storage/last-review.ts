import type { ReviewId } from '#domain/records/ids.ts';
import type { LastReview } from '#domain/records/last-review.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { reviewById } from './reviews.ts';
import { contentsOf } from './whole-review.ts';

/** The last review as it is stored, which does not bring the words it was made with. */
export type StoredLastReview =
  | Exclude<LastReview, { kind: 'here' }>
  | { readonly kind: 'here'; readonly records: ReviewRecords };

/** @param follows what a review says that it follows. */
export async function storedLastReview(follows: ReviewId | null): Promise<StoredLastReview> {
  if (follows === null) return { kind: 'none' };
  const { records, unreadable } = await reviewById(follows);
  if (unreadable.length > 0) return { kind: 'unreadable' };
  const [review] = records;
  if (review === undefined) return { kind: 'away' };
  if (review.deletedAt !== null) return { kind: 'in-bin' };
  return { kind: 'here', records: { review, ...(await contentsOf(follows)) } };
}
