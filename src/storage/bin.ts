import type { IndexableType, Table } from 'dexie';
import { isOverInBin } from '#domain/keeping/bin.ts';
import { isBlankAction } from '#domain/journey/action-plan.ts';
import { type Action, actionRecord } from '#domain/records/action.ts';
import type { Moment } from '#domain/records/dates.ts';
import type { ReviewId } from '#domain/records/ids.ts';
import { decodeRecord, type RecordKind } from '#domain/records/record.ts';
import { type Review, reviewRecord } from '#domain/records/review.ts';
import { isEmptySheet, type Sheet, sheetRecord } from '#domain/records/sheet.ts';
import { database } from './database.ts';
import { decodeAll } from './stored.ts';

/** What was deleted and can be brought back, the last deleted first. */
export type BinContents = {
  readonly reviews: readonly Review[];
  /** Of reviews that are still there, with their review. */
  readonly sheets: readonly InReview<Sheet>[];
  readonly actions: readonly InReview<Action>[];
};

export type InReview<Shape> = { readonly record: Shape; readonly review: Review };

/** Everything in the bin that had anything in it. */
export async function binContents(): Promise<BinContents> {
  const [reviews, sheets, actions] = await Promise.all([
    database.reviews.toArray().then((rows) => decodeAll(reviewRecord, rows).records),
    database.sheets.toArray().then((rows) => decodeAll(sheetRecord, rows).records),
    database.actions.toArray().then((rows) => decodeAll(actionRecord, rows).records),
  ]);
  const here = new Map(reviews.filter(isKept).map((review) => [review.id, review]));
  return {
    reviews: lastFirst(reviews.filter((review) => !isKept(review))),
    sheets: within(here, lastFirst(sheets.filter((it) => !isKept(it) && !isEmptySheet(it)))),
    actions: within(here, lastFirst(actions.filter((it) => !isKept(it) && !isBlankAction(it)))),
  };
}

/** Takes out of the database for good what has been in the bin for its time. What cannot be read stays. */
export async function emptyOldBin(now: Moment): Promise<void> {
  await removeForGood((deletedAt) => isOverInBin(deletedAt, now));
}

/** Takes everything in the bin out of the database for good. */
export async function emptyBin(): Promise<void> {
  await removeForGood((deletedAt) => deletedAt !== null);
}

async function removeForGood(goes: (deletedAt: Moment | null) => boolean): Promise<void> {
  const { reviews, sheets, reflections, actions } = database;
  await database.transaction('rw', reviews, sheets, reflections, actions, async () => {
    const gone = await removeWhere(reviews, reviewRecord, ({ deletedAt }) => goes(deletedAt));
    const ids = gone.map(({ id }) => id);
    for (const table of [sheets, reflections, actions]) {
      await table.where('reviewId').anyOf(ids).delete();
    }
    await removeWhere(sheets, sheetRecord, ({ deletedAt }) => goes(deletedAt));
    await removeWhere(actions, actionRecord, ({ deletedAt }) => goes(deletedAt));
  });
}

async function removeWhere<Shape, Key extends IndexableType>(
  table: Table<unknown, Key>,
  kind: RecordKind<Shape>,
  goes: (record: Shape) => boolean,
): Promise<readonly Shape[]> {
  const removed: Shape[] = [];
  await table
    .filter((row) => {
      const record = decodeRecord(kind, row);
      const isGoing = record.ok && goes(record.value);
      if (isGoing) removed.push(record.value);
      return isGoing;
    })
    .delete();
  return removed;
}

const isKept = ({ deletedAt }: { readonly deletedAt: Moment | null }): boolean =>
  deletedAt === null;

function lastFirst<Item extends { readonly deletedAt: Moment | null }>(
  items: readonly Item[],
): readonly Item[] {
  return items.toSorted((a, b) => (b.deletedAt ?? '').localeCompare(a.deletedAt ?? ''));
}

function within<Item extends { readonly reviewId: ReviewId }>(
  reviews: ReadonlyMap<ReviewId, Review>,
  items: readonly Item[],
): readonly InReview<Item>[] {
  return items.flatMap((record) => {
    const review = reviews.get(record.reviewId);
    return review === undefined ? [] : [{ record, review }];
  });
}
