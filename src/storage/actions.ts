import { type Action, actionRecord } from '#domain/records/action.ts';
import type { ReviewId } from '#domain/records/ids.ts';
import { database } from './database.ts';
import { decodeAll, type Stored } from './stored.ts';

/** A review's actions in the order they were added, deleted ones left out. */
export async function actionsOf(reviewId: ReviewId): Promise<Stored<Action>> {
  const { records, unreadable } = await allActionsOf(reviewId);
  return { records: records.filter(({ deletedAt }) => deletedAt === null), unreadable };
}

/** A review's actions in the order they were added, those in the bin included. */
export async function allActionsOf(reviewId: ReviewId): Promise<Stored<Action>> {
  const rows = await database.actions.where({ reviewId }).toArray();
  const { records, unreadable } = decodeAll(actionRecord, rows);
  return { records: records.toSorted((a, b) => a.addedAt.localeCompare(b.addedAt)), unreadable };
}
