import { isBlankAction } from '#domain/journey/action-plan.ts';
import { contestedIn } from '#domain/merging/conflicts.ts';
import { type Action, actionRecord } from '#domain/records/action.ts';
import type { Moment } from '#domain/records/dates.ts';
import type { Merging } from '#domain/records/edits.ts';
import type { ReviewId } from '#domain/records/ids.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
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

export type InReview<Shape> = {
  readonly record: Shape;
  readonly review: Review;
  /** It was changed elsewhere as well: it stays until a person empties the bin. */
  readonly isContested: boolean;
};

/** What can be in the bin. */
export type Deletable = { readonly deletedAt: Moment | null };

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
    sheets: within(here, sheetRecord, sheets, isEmptySheet),
    actions: within(here, actionRecord, actions, isBlankAction),
  };
}

const isKept = ({ deletedAt }: Deletable): boolean => deletedAt === null;

function lastFirst<Item extends Deletable>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => (b.deletedAt ?? '').localeCompare(a.deletedAt ?? ''));
}

/** What is in the bin of these reviews, without what has nothing in it to bring back. */
function within<Item extends Merging & Deletable & { readonly reviewId: ReviewId }>(
  reviews: ReadonlyMap<ReviewId, Review>,
  kind: MergedKind<Item>,
  items: readonly Item[],
  isEmpty: (item: Item) => boolean,
): readonly InReview<Item>[] {
  return lastFirst(items.filter((item) => !isKept(item))).flatMap((record) => {
    const review = reviews.get(record.reviewId);
    const isContested = contestedIn(kind, record).length > 0;
    const isNothing = isEmpty(record) && !isContested;
    return review === undefined || isNothing ? [] : [{ record, review, isContested }];
  });
}
