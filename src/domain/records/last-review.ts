import type { OpenReview } from './review-records.ts';

/**
 * The review that another was started from, as far as this device has it: `none` where there was
 * no such review, `away` where it is on no device that we know of but another.
 */
export type LastReview =
  | { readonly kind: 'none' | 'away' | 'in-bin' | 'unreadable' }
  | { readonly kind: 'here'; readonly open: OpenReview };

export const NO_LAST_REVIEW: LastReview = { kind: 'none' };
