import { carriedOver } from '#domain/journey/next-cycle.ts';
import type { ReviewId } from '#domain/records/ids.ts';
import type { ReviewContents, ReviewRecords } from '#domain/records/review-records.ts';
import type { Review } from '#domain/records/review.ts';
import { isEmptySheet } from '#domain/records/sheet.ts';
import { actionsOf, allActionsOf } from './actions.ts';
import { database } from './database.ts';
import { reflectionsOf } from './reflections.ts';
import { allSheetsOf, sheetsOf } from './sheets.ts';

/** Adds a review with all that belongs to it, in one transaction: all of it, or nothing. */
export async function addWholeReview(records: ReviewRecords): Promise<void> {
  const { reviews, sheets, reflections, actions } = database;
  await database.transaction('rw', reviews, sheets, reflections, actions, async () => {
    await reviews.add(records.review);
    await sheets.bulkAdd([...records.sheets]);
    await reflections.bulkAdd([...records.reflections]);
    await actions.bulkAdd([...records.actions]);
  });
}

/** How much belongs to a review, for a list that shows no more than that. Empty sheets do not count. */
export type ReviewSize = {
  readonly sheets: number;
  readonly actions: number;
  /** Those of the actions that were not carried over from the last review. */
  readonly agreed: number;
};

export async function reviewSize(review: Review): Promise<ReviewSize> {
  const [sheets, actions] = await Promise.all([sheetsOf(review.id), actionsOf(review.id)]);
  const carried = carriedOver(review, actions.records);
  const filled = sheets.records.filter((sheet) => !isEmptySheet(sheet));
  const { length } = actions.records;
  return { sheets: filled.length, actions: length, agreed: length - carried.length };
}

/** Everything that can be read of a review and has not been deleted, apart from the review itself. */
export async function contentsOf(id: ReviewId): Promise<ReviewContents> {
  const [sheets, reflections, actions] = await Promise.all([
    sheetsOf(id),
    reflectionsOf(id),
    actionsOf(id),
  ]);
  return {
    sheets: sheets.records,
    reflections: reflections.records,
    actions: actions.records,
  };
}

/**
 * A review as a backup has it: with what is in the bin, so that every copy learns that it was
 * deleted.
 *
 * @returns `unreadable` is how many of its records cannot be read.
 */
export async function readWhole(
  review: Review,
): Promise<{ readonly records: ReviewRecords; readonly unreadable: number }> {
  const [sheets, reflections, actions] = await Promise.all([
    allSheetsOf(review.id),
    reflectionsOf(review.id),
    allActionsOf(review.id),
  ]);
  const parts = [sheets, reflections, actions];
  return {
    records: {
      review,
      sheets: sheets.records,
      reflections: reflections.records,
      actions: actions.records,
    },
    unreadable: parts.reduce((sum, part) => sum + part.unreadable.length, 0),
  };
}
