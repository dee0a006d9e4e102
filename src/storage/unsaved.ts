import type { ReviewId } from '#domain/records/ids.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { unreachable } from '#domain/never.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { type Change, withResponse } from './change.ts';
import { allReviews } from './reviews.ts';
import { contentsOf } from './whole-review.ts';

/**
 * Every review on this device as it would be if the changes that could not be written had been.
 * When storage cannot even be read, the changes alone are what there is: see `withoutReview`.
 */
export async function reviewsWithUnsaved(
  unsaved: readonly Change[],
): Promise<readonly ReviewRecords[]> {
  const stored = await storedReviews().catch(() => []);
  return unsaved.reduce<readonly ReviewRecords[]>(withChange, stored);
}

/** The changes that found no review to go into, because it could not be read. */
export function withoutReview(
  unsaved: readonly Change[],
  reviews: readonly ReviewRecords[],
): readonly Change[] {
  const known = new Set<string>(reviews.map(({ review }) => review.id));
  return unsaved.filter(({ record }) => 'reviewId' in record && !known.has(record.reviewId));
}

/**
 * What belongs to a review as the person left it: what could not be written is in it all the same,
 * so that a screen that comes later neither hides it nor writes over it.
 */
export function withUnsaved(stored: ReviewRecords, unsaved: readonly Change[]): ReviewRecords {
  if (unsaved.length === 0) return stored;
  const [records = stored] = unsaved.reduce<readonly ReviewRecords[]>(withChange, [stored]);
  return {
    ...records,
    sheets: kept(records.sheets, stored.sheets),
    actions: kept(records.actions, stored.actions),
  };
}

/** Without what is deleted. A list that has not changed stays the same one. */
function kept<Item extends { readonly deletedAt: string | null }>(
  items: readonly Item[],
  stored: readonly Item[],
): readonly Item[] {
  return items === stored ? stored : items.filter(({ deletedAt }) => deletedAt === null);
}

async function storedReviews(): Promise<readonly ReviewRecords[]> {
  const { records } = await allReviews();
  return Promise.all(records.map(async (review) => ({ review, ...(await contentsOf(review.id)) })));
}

function withChange(reviews: readonly ReviewRecords[], change: Change): readonly ReviewRecords[] {
  switch (change.kind) {
    case 'preferences':
      return reviews;
    case 'review':
      return withReview(reviews, change.record);
    case 'sheet':
      return withSheet(reviews, change.record, () => change.record);
    case 'response':
      return withSheet(reviews, change.record, (stored) =>
        withResponse(stored, change.record, change.indicatorId),
      );
    case 'reflection':
      return changed(reviews, change.record.reviewId, ({ reflections }) => ({
        reflections: replaced(reflections, change.record, ({ indicatorId }) => indicatorId),
      }));
    case 'action':
      return changed(reviews, change.record.reviewId, ({ actions }) => ({
        actions: replaced(actions, change.record, ({ id }) => id),
      }));
    default:
      return unreachable(change);
  }
}

function withReview(
  reviews: readonly ReviewRecords[],
  review: ReviewRecords['review'],
): readonly ReviewRecords[] {
  const isKnown = reviews.some((each) => each.review.id === review.id);
  return isKnown
    ? changed(reviews, review.id, () => ({ review }))
    : [...reviews, { review, sheets: [], reflections: [], actions: [] }];
}

/** With the sheet in place of its stored self, or as it is when there was none. */
function withSheet(
  reviews: readonly ReviewRecords[],
  sheet: Sheet,
  next: (stored: Sheet) => Sheet,
): readonly ReviewRecords[] {
  return changed(reviews, sheet.reviewId, ({ sheets }) => {
    const stored = sheets.find(({ id }) => id === sheet.id);
    return { sheets: replaced(sheets, stored ? next(stored) : sheet, ({ id }) => id) };
  });
}

function changed(
  reviews: readonly ReviewRecords[],
  id: ReviewId,
  change: (records: ReviewRecords) => Partial<ReviewRecords>,
): readonly ReviewRecords[] {
  return reviews.map((each) => (each.review.id === id ? { ...each, ...change(each) } : each));
}

function replaced<Item>(
  items: readonly Item[],
  item: Item,
  key: (item: Item) => string,
): readonly Item[] {
  return items.some((each) => key(each) === key(item))
    ? items.map((each) => (key(each) === key(item) ? item : each))
    : [...items, item];
}
