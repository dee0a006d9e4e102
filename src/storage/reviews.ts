import type { ReviewId } from '#domain/records/ids.ts';
import { type Review, reviewRecord } from '#domain/records/review.ts';
import { database } from './database.ts';
import { decodeAll, type Stored } from './stored.ts';

/** Every review that has not been deleted, the newest first. */
export async function allReviews(): Promise<Stored<Review>> {
  const { records, unreadable } = decodeAll(reviewRecord, await database.reviews.toArray());
  const kept = records.filter(({ deletedAt }) => deletedAt === null);
  return { records: kept.toSorted(newestFirst), unreadable };
}

/** One review, deleted or not; nothing in either list when there is none of that id. */
export async function reviewById(id: ReviewId): Promise<Stored<Review>> {
  const row = await database.reviews.get(id);
  return decodeAll(reviewRecord, row === undefined ? [] : [row]);
}

/** The id of every review that is stored, whether it can be read or not, and in the bin or not. */
export async function storedReviewIds(): Promise<ReadonlySet<string>> {
  return new Set(await database.reviews.toCollection().primaryKeys());
}

function newestFirst(a: Review, b: Review): number {
  return b.createdAt.localeCompare(a.createdAt);
}
