import type { Action } from './action.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import type { Reflection } from './reflection.ts';
import type { Review } from './review.ts';
import type { Sheet } from './sheet.ts';

/** Everything that belongs to a review, as it is stored. */
export type ReviewContents = {
  readonly sheets: readonly Sheet[];
  readonly reflections: readonly Reflection[];
  readonly actions: readonly Action[];
};

/** A review and everything that belongs to it. */
export type ReviewRecords = ReviewContents & { readonly review: Review };

/** Several reviews with all that belongs to them, as a file holds them: each record once. */
export type RecordSet = ReviewContents & { readonly reviews: readonly Review[] };

/** A review's records with the words they were made with: all that a screen needs. */
export type OpenReview = ReviewRecords & { readonly instrument: Instrument };
