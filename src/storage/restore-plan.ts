import { type Standing, strongest } from '#domain/merging/incoming.ts';
import type { ReviewId } from '#domain/records/ids.ts';
import { type Review, reviewRecord } from '#domain/records/review.ts';
import { isDeleted } from './is-deleted.ts';
import type { RecordTable } from './put-back.ts';
import type { RestoreStep } from './restore-steps.ts';

/** What would happen to one review of the file. */
export type ReviewPlan = {
  /** As it will be. */
  readonly review: Review;
  readonly standing: Standing;
  /** It was deleted here, and will be taken out of the bin. */
  readonly comesOutOfBin: boolean;
  /** Records that would be added, by table: those with something in them. */
  readonly added: Readonly<Record<RecordTable, number>>;
  /** Records that the file knows more of, and in which nobody has to choose. */
  readonly changed: Readonly<Record<RecordTable, number>>;
  /** Records that are here, and were deleted elsewhere: they go into the bin. */
  readonly binned: Readonly<Record<RecordTable, number>>;
  /** How many fields somebody will have to choose for. */
  readonly toChoose: number;
  /** Damaged records that the file's copies would take the place of. */
  readonly mended: number;
};

/** Whether anything would be written for it. */
export function isChange({ standing, mended }: ReviewPlan): boolean {
  return mended > 0 || (standing !== 'same' && standing !== 'older');
}

/** What the steps come to, review by review, in the order of the file. */
export function reviewPlans(steps: readonly RestoreStep[]): readonly ReviewPlan[] {
  const byReview = new Map<ReviewId, RestoreStep[]>();
  for (const step of steps) {
    const parts = byReview.get(step.reviewId) ?? [];
    parts.push(step);
    byReview.set(step.reviewId, parts);
  }
  return steps
    .filter(({ table }) => table === 'reviews')
    .map((own) => reviewPlan(own, byReview.get(own.reviewId) ?? []));
}

function reviewPlan(own: RestoreStep, parts: readonly RestoreStep[]): ReviewPlan {
  return {
    review: reviewRecord.schema.parse(own.after),
    standing: standingOf(own, parts),
    comesOutOfBin: isDeleted(own.before) && !isDeleted(own.after),
    added: countBy(parts, ({ standing, mends, isSeen }) => standing === 'new' && isSeen && !mends),
    changed: countBy(parts, ({ standing, after }) => standing === 'newer' && !isDeleted(after)),
    binned: countBy(parts, ({ before, after }) => isThere(before) && isDeleted(after)),
    toChoose: parts.reduce((sum, { toChoose }) => sum + toChoose, 0),
    mended: parts.filter(({ mends }) => mends).length,
  };
}

/** A review that is here is not new, whatever is new in it. */
function standingOf(own: RestoreStep, parts: readonly RestoreStep[]): Standing {
  if (own.standing === 'new' && !own.mends) return 'new';
  const most = strongest(parts.map(({ standing }) => standing));
  return most === 'new' ? 'newer' : most;
}

const isThere = (row: unknown): boolean => row !== undefined && !isDeleted(row);

function countBy(
  steps: readonly RestoreStep[],
  counts: (step: RestoreStep) => boolean,
): Record<RecordTable, number> {
  const count = (name: RecordTable): number =>
    steps.filter((step) => step.table === name && counts(step)).length;
  return {
    reviews: count('reviews'),
    sheets: count('sheets'),
    reflections: count('reflections'),
    actions: count('actions'),
  };
}
