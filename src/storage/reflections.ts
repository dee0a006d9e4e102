import type { ReviewId } from '#domain/records/ids.ts';
import { type Reflection, reflectionRecord } from '#domain/records/reflection.ts';
import { database } from './database.ts';
import { decodeAll, type Stored } from './stored.ts';

/** What the team has written about a review's indicators, in no particular order. */
export async function reflectionsOf(reviewId: ReviewId): Promise<Stored<Reflection>> {
  const rows = await database.reflections.where({ reviewId }).toArray();
  return decodeAll(reflectionRecord, rows);
}
