import type { Quarter } from '#domain/contribution/contribution.ts';
import { quarterOf } from '#domain/contribution/quarters.ts';
import type { Day } from '#domain/records/dates.ts';
import type { Review } from '#domain/records/review.ts';

/** The years before this one that are offered: a review that took longer has begun another. */
const YEARS_BACK = 2;

/**
 * When a review happened, as was said the last time, or as far as its plan says: its start, else the
 * end of gathering, else now.
 */
export function quarterSuggested(review: Review, today: Day): Quarter {
  const { contributed, startsOn, gatherBy } = review;
  if (contributed !== null) return contributed.said.quarter;
  const day = [startsOn, gatherBy].find((one) => one !== null && isThisCentury(one));
  return quarterOf(day ?? today);
}

/** The quarters to choose from, the newest first: a few years up to now, and the suggested one. */
export function quartersOffered(suggested: Quarter, today: Day): readonly Quarter[] {
  const now = quarterOf(today);
  const year = Number(today.slice(0, 4));
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => year - back);
  const recent = years.flatMap((one) => [4, 3, 2, 1].map((part) => `${one}-Q${part}`));
  const offered = recent.filter((quarter) => quarter <= now);
  return [...new Set([...offered, suggested])].toSorted().toReversed();
}

/** A year can be typed wrongly, and is stored as it was typed. */
function isThisCentury(day: Day): boolean {
  return day.startsWith('20');
}
