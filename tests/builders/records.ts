import type { Action } from '#domain/records/action.ts';
import { newAction, newReview } from '#domain/records/new-records.ts';
import { blankReflection, type Reflection } from '#domain/records/reflection.ts';
import type { Review } from '#domain/records/review.ts';
import { idOf } from './ids.ts';

/** The time in every test that needs one: a Saturday afternoon in winter. */
export const NOON = '2026-11-21T12:00:00.000Z';

/** A review of Harbour View, with whatever the test wants different. */
export function aReview(changes: Partial<Review> = {}): Review {
  const instrument = changes.instrument ?? { id: 'sri2', version: 1 };
  const review = newReview(instrument, 'Harbour View', { id: idOf.review(), now: NOON });
  return { ...review, ...changes };
}

/** What a team wrote about one indicator. */
export function aReflection(indicator: string, changes: Partial<Reflection> = {}): Reflection {
  return { ...blankReflection(idOf.review(), idOf.indicator(indicator)), ...changes };
}

/** One thing to be done; its name is what it says and where its id comes from. */
export function anAction(what: string, indicator = 'goals', changes: Partial<Action> = {}): Action {
  const fresh = { id: idOf.action(what), now: NOON };
  const action = newAction(idOf.review(), idOf.indicator(indicator), fresh);
  return { ...action, what, ...changes };
}
