import type { ReviewId } from './ids.ts';
import type { RecordSet, ReviewRecords } from './review-records.ts';

/** What a file holds, review by review. */
export function byReview(set: RecordSet): readonly ReviewRecords[] {
  const [sheets, reflections, actions] = [
    grouped(set.sheets),
    grouped(set.reflections),
    grouped(set.actions),
  ];
  return set.reviews.map((review) => ({
    review,
    sheets: sheets.get(review.id) ?? [],
    reflections: reflections.get(review.id) ?? [],
    actions: actions.get(review.id) ?? [],
  }));
}

function grouped<Item extends { readonly reviewId: ReviewId }>(
  items: readonly Item[],
): ReadonlyMap<ReviewId, readonly Item[]> {
  const groups = new Map<ReviewId, Item[]>();
  for (const item of items) {
    const group = groups.get(item.reviewId) ?? [];
    group.push(item);
    groups.set(item.reviewId, group);
  }
  return groups;
}
