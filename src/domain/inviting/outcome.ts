import type { Source } from '#domain/instrument/instrument.ts';
import type { ReviewId } from '#domain/records/ids.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import type { ReturnedSheet } from './returned-sheet.ts';

/** A sheet that is to be taken in: one that is `new` here, or a `newer` copy of one that is here. */
export type Taken = {
  readonly kind: 'new' | 'newer';
  readonly sheet: Sheet;
  /** How many of its answers were changed apart, so that somebody has to choose. */
  readonly toChoose: number;
  /** How many of its answers are to statements that the instrument does not have. */
  readonly leftOut: number;
  /** Another document of its source has the same number. */
  readonly isNumberTaken: boolean;
};

/**
 * A sheet that changes nothing, as it is counted already.
 *
 * - `again`: it came more than once.
 * - `here`: everything in it is here.
 * - `in-bin`: it is here, and was deleted.
 */
export type Known = { readonly kind: 'again' | 'here' | 'in-bin' };

/**
 * A sheet that cannot be taken in.
 *
 * - `empty`: nothing has been answered on it.
 * - `not-included`: the review does not look at this source.
 * - `has-one`: its source has one sheet in all, and there it is.
 * - `several`: its source has one sheet in all, and different ones came.
 * - `not-as-made`: it cannot have been made by this app for this review, or stands in another's place.
 * - `unreadable-here`: what is stored here in its place cannot be read, and is left as it is.
 */
export type Refused =
  | { readonly kind: 'other-review'; readonly reviewId: ReviewId }
  | { readonly kind: 'other-instrument'; readonly instrument: ReturnedSheet['instrument'] }
  | { readonly kind: 'not-included' | 'has-one' | 'several'; readonly source: Source }
  | { readonly kind: 'empty' | 'not-as-made' | 'unreadable-here' };

/** What becomes of a sheet that came back. */
export type Outcome = Taken | Known | Refused;
