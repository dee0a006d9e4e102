import { type Day, dayInWords } from '#domain/records/dates.ts';
import type { Review } from '#domain/records/review.ts';
import { serviceName } from './material.ts';

/** The service and its organisation, as far as they are known. */
export function whose(review: Review): string {
  return [serviceName(review), review.service.organisation.trim()].filter(Boolean).join(', ');
}

/** The day a document was made and, where it is so, that everything in it is made up. */
export function madeOn(day: Day, { isExample }: Review): string {
  const madeUp = isExample ? ['An example: the service and everything in it are made up'] : [];
  return [`Made on ${dayInWords(day)}`, ...madeUp].join('. ');
}
