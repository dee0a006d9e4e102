import type { ReviewId } from '#domain/records/ids.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { unreachable } from '#domain/never.ts';
import { actionRecord } from '#domain/records/action.ts';
import type { Merging } from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { fieldsOf, withFields } from '#domain/records/parts.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { type Sheet, sheetRecord } from '#domain/records/sheet.ts';
import type { Change } from './change.ts';
import { withChangesCounted } from './counted-changes.ts';
import { database } from './database.ts';
import { allReviews } from './reviews.ts';
import { randomDevice, thisDevice } from './this-device.ts';
import { readWhole } from './whole-review.ts';

/**
 * Every review on this device as it would be if the changes that could not be written had been.
 *
 * @param inMemory what this tab knows without storage, for when that cannot be read. Where it knows
 *   nothing, the changes alone are what there is: see `withoutReview`.
 */
export async function reviewsWithUnsaved(
  unsaved: readonly Change[],
  inMemory: readonly ReviewRecords[] = [],
): Promise<readonly ReviewRecords[]> {
  const stored = await storedReviews().catch(() => inMemory);
  const device = await thisDevice(database).catch(randomDevice);
  return withChangesCounted(stored, withChanges(stored, unsaved), device);
}

/** Reviews as they would be with these changes. */
export function withChanges(
  reviews: readonly ReviewRecords[],
  changes: readonly Change[],
): readonly ReviewRecords[] {
  return changes.reduce(withChange, reviews);
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
  const [records = stored] = withChanges([stored], unsaved);
  return {
    ...records,
    sheets: kept(records.sheets, stored.sheets),
    actions: kept(records.actions, stored.actions),
  };
}

/** One sheet as the person left it. */
export function sheetWithUnsaved(stored: Sheet, unsaved: readonly Change[]): Sheet {
  return unsaved.reduce(
    (sheet, change) =>
      change.kind === 'sheet' && change.record.id === sheet.id
        ? withFieldsOf(sheetRecord, sheet, change)
        : sheet,
    stored,
  );
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
  return Promise.all(records.map(async (review) => (await readWhole(review)).records));
}

function withChange(reviews: readonly ReviewRecords[], change: Change): readonly ReviewRecords[] {
  switch (change.kind) {
    case 'preferences':
      return reviews;
    case 'review':
      return withReview(reviews, change);
    case 'sheet':
      return changed(reviews, change.record.reviewId, ({ sheets }) => ({
        sheets: withRecord(sheetRecord, sheets, change),
      }));
    case 'reflection':
      return changed(reviews, change.record.reviewId, ({ reflections }) => ({
        reflections: withRecord(reflectionRecord, reflections, change),
      }));
    case 'action':
      return changed(reviews, change.record.reviewId, ({ actions }) => ({
        actions: withRecord(actionRecord, actions, change),
      }));
    default:
      return unreachable(change);
  }
}

function withReview(
  reviews: readonly ReviewRecords[],
  change: Extract<Change, { kind: 'review' }>,
): readonly ReviewRecords[] {
  const { id } = change.record;
  return reviews.some(({ review }) => review.id === id)
    ? changed(reviews, id, ({ review }) => ({ review: withFieldsOf(reviewRecord, review, change) }))
    : [...reviews, { review: change.record, sheets: [], reflections: [], actions: [] }];
}

function changed(
  reviews: readonly ReviewRecords[],
  id: ReviewId,
  change: (records: ReviewRecords) => Partial<ReviewRecords>,
): readonly ReviewRecords[] {
  return reviews.map((each) => (each.review.id === id ? { ...each, ...change(each) } : each));
}

type Edit<Shape> = { readonly record: Shape; readonly fields: readonly string[] };

/** With the record as the change leaves it, or with it added where there was none. */
function withRecord<Shape extends Merging>(
  kind: MergedKind<Shape>,
  records: readonly Shape[],
  change: Edit<Shape>,
): readonly Shape[] {
  const key = kind.keyOf(change.record);
  const isHere = records.some((each) => kind.keyOf(each) === key);
  if (!isHere) return [...records, change.record];
  return records.map((each) =>
    kind.keyOf(each) === key ? withFieldsOf(kind, each, change) : each,
  );
}

/** Only for looking at: what is counted as an edit is decided when it is written. */
function withFieldsOf<Shape extends Merging>(
  { parts, schema }: MergedKind<Shape>,
  stored: Shape,
  { record, fields }: Edit<Shape>,
): Shape {
  const becomes = fieldsOf(parts, record);
  const values = new Map(fields.map((name) => [name, becomes.get(name)]));
  return schema.parse(withFields(parts, stored, values));
}
