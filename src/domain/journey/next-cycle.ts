import { type Action, isOpen } from '#domain/records/action.ts';
import type { Moment } from '#domain/records/dates.ts';
import { UNCHANGED } from '#domain/records/edits.ts';
import type { ActionId, ReviewId } from '#domain/records/ids.ts';
import { newReview } from '#domain/records/new-records.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import type { Review } from '#domain/records/review.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { isBlankAction } from './action-plan.ts';

/** What the edge supplies: fresh random ids and the time. */
export type NextCycleIds = {
  readonly reviewId: () => ReviewId;
  readonly actionId: () => ActionId;
  readonly now: Moment;
};

/**
 * The records of the review that comes after this one. What stays true of a service comes along:
 * who it is, who coordinates, which sources it gathers from, and what it still means to do.
 *
 * What belongs to one round does not: its dates and its checklist of working together would claim
 * something that nobody has done yet; what was rated, said and written then was said of then. People
 * gave their views once, without a name, for that review and no other.
 *
 * @param instrument the newest one: sources that it does not have are left out of the plan.
 */
export function nextCycle(
  { review, actions }: Pick<ReviewRecords, 'review' | 'actions'>,
  instrument: Pick<Instrument, 'id' | 'version' | 'sources'>,
  { reviewId, actionId, now }: NextCycleIds,
): ReviewRecords {
  const id = reviewId();
  const { service, coordinator, isExample } = review;
  return {
    review: {
      ...newReview(instrument, service.name, { id, now }),
      follows: review.id,
      service,
      coordinator,
      sources: sourcesKnown(review, instrument),
      isExample,
    },
    sheets: [],
    reflections: [],
    actions: stillToDo(actions).map((action) => ({
      ...action,
      ...UNCHANGED,
      id: actionId(),
      reviewId: id,
    })),
  };
}

/** The actions of a plan that the next review goes on with: open, and about something. */
export function stillToDo(actions: readonly Action[]): readonly Action[] {
  return actions.filter(
    (action) => action.deletedAt === null && isOpen(action) && !isBlankAction(action),
  );
}

/** The actions that a review was started with: they were agreed before there was such a review. */
export function carriedOver(review: Review, actions: readonly Action[]): readonly Action[] {
  if (review.follows === null) return [];
  return actions.filter(
    ({ addedAt, deletedAt }) => deletedAt === null && addedAt < review.createdAt,
  );
}

function sourcesKnown(review: Review, { sources }: Pick<Instrument, 'sources'>): Review['sources'] {
  const known = new Set<string>(sources.map(({ id }) => id));
  return Object.fromEntries(Object.entries(review.sources).filter(([id]) => known.has(id)));
}
