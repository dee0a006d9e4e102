import type { Review } from '#domain/records/review.ts';

/** What a review is called; one that was saved before it had a name needs some words, too. */
export function reviewName({ service }: Review): string {
  return service.name.trim() === '' ? 'A review without a name' : service.name;
}
