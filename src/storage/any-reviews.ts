import { database } from './database.ts';
import { isDeleted } from './is-deleted.ts';

/**
 * Whether there is any review on this device that has not been deleted. Looks at no more than that,
 * and so needs nothing of what a review is: a first visit does not wait for it.
 */
export async function anyReviews(): Promise<boolean> {
  const rows = await database.reviews.toArray();
  return rows.some((row) => !isDeleted(row));
}
