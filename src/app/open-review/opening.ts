import type { OpenReview } from '#domain/records/review-records.ts';
import type { Review } from '#domain/records/review.ts';
import type { StorageFailure } from '#storage/failure.ts';
import type { Unreadable } from '#storage/stored.ts';

/** What has become of opening a review. */
export type Opening =
  | { readonly state: 'loading' }
  | {
      readonly state: 'open';
      readonly open: OpenReview;
      /** Records of the review that are kept but cannot be read. */
      readonly unreadable: readonly Unreadable[];
    }
  | { readonly state: 'problem'; readonly problem: OpeningProblem };

/** Why a review cannot be shown. Nothing is changed or lost by any of these. */
export type OpeningProblem =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'deleted'; readonly review: Review }
  | { readonly kind: 'unknown-instrument' }
  | { readonly kind: 'unreadable'; readonly record: Unreadable }
  | { readonly kind: 'storage'; readonly failure: StorageFailure };

export function problem(kind: OpeningProblem): Opening {
  return { state: 'problem', problem: kind };
}
