import type { Action } from './action.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import type { Reflection } from './reflection.ts';
import type { Review } from './review.ts';
import type { Sheet } from './sheet.ts';

/** A review and everything that belongs to it, as it is stored. */
export type ReviewRecords = {
  readonly review: Review;
  readonly sheets: readonly Sheet[];
  readonly reflections: readonly Reflection[];
  readonly actions: readonly Action[];
};

/** A review's records with the words they were made with: all that a screen needs. */
export type OpenReview = ReviewRecords & { readonly instrument: Instrument };
