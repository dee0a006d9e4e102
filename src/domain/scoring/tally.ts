import type { Rating, Response } from '#domain/records/response.ts';
import { RATINGS } from '#domain/records/response.ts';

/** How many times each rating was given, 1 first. */
export type Counts = readonly [number, number, number, number, number];

/** What a source's sheets say about one indicator (scoring.md 2). */
export type Tally = {
  readonly rated: number;
  readonly notApplicable: number;
  readonly unanswered: number;
  readonly counts: Counts;
};

/** Counts responses; each falls into exactly one of the three kinds. */
export function tally(responses: readonly Response[]): Tally {
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  let notApplicable = 0;
  let unanswered = 0;
  for (const response of responses) {
    if (response.state === 'rated') counts[slot(response.rating)] += 1;
    else if (response.state === 'not-applicable') notApplicable += 1;
    else unanswered += 1;
  }
  return { rated: sum(counts), notApplicable, unanswered, counts };
}

/** The mean of the ratings counted, from 1 to 5; null when there are none. */
export function meanOfCounts(counts: Counts): number | null {
  const rated = sum(counts);
  return rated === 0 ? null : sum(counts.map((count, index) => count * (index + 1))) / rated;
}

/** The median of the ratings counted: between two middle ones, the point half way. */
export function medianOfCounts(counts: Counts): number | null {
  const rated = sum(counts);
  if (rated === 0) return null;
  const lower = ratingAt(counts, Math.floor((rated - 1) / 2));
  const upper = ratingAt(counts, Math.floor(rated / 2));
  return (lower + upper) / 2;
}

/** The plain mean of some figures; null when there are none. */
export function meanOf(figures: readonly number[]): number | null {
  return figures.length === 0 ? null : sum(figures) / figures.length;
}

export function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

/** The rating at a place in the ratings put in order, counting from 0. */
function ratingAt(counts: Counts, place: number): Rating {
  let seen = 0;
  for (const rating of RATINGS) {
    seen += counts[slot(rating)];
    if (seen > place) return rating;
  }
  throw new Error(`There is no rating at ${place}`);
}

function slot(rating: Rating): 0 | 1 | 2 | 3 | 4 {
  return SLOTS[rating];
}

const SLOTS = { 1: 0, 2: 1, 3: 2, 4: 3, 5: 4 } as const;
