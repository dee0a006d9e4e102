import * as z from 'zod/mini';
import { mergeShape, UNCHANGED } from './edits.ts';
import { IndicatorId, ReviewId } from './ids.ts';
import { mergedKind, startMerging } from './merged-kind.ts';
import type { ReachOf } from './reach.ts';
import { Writing } from './text.ts';

/** What the team agreed about one indicator. There is at most one for each review and indicator. */
export const Reflection = z.object({
  version: z.literal(2),
  reviewId: ReviewId,
  indicatorId: IndicatorId,
  strengths: Writing,
  toDevelop: Writing,
  /** Chosen by the team as one of the things to work on first. */
  isPriority: z.boolean(),
  ...mergeShape,
});
export type Reflection = z.infer<typeof Reflection>;

export const reflectionRecord = mergedKind<Reflection>({
  name: 'reflection',
  version: 2,
  schema: Reflection,
  migrations: [startMerging],
  keyOf: ({ reviewId, indicatorId }) => `${reviewId} ${indicatorId}`,
  parts: {
    version: 'fixed',
    reviewId: 'fixed',
    indicatorId: 'fixed',
    strengths: 'whole',
    toDevelop: 'whole',
    isPriority: 'whole',
    edits: 'merging',
    conflicts: 'merging',
  },
});

export const reflectionReach: ReachOf<Reflection> = {
  version: 'backup',
  reviewId: 'backup',
  indicatorId: 'backup',
  strengths: 'backup',
  toDevelop: 'backup',
  isPriority: 'backup',
  edits: 'backup',
  conflicts: 'backup',
};

/** A reflection before anybody has written in it. */
export function blankReflection(reviewId: ReviewId, indicatorId: IndicatorId): Reflection {
  return {
    version: 2,
    reviewId,
    indicatorId,
    strengths: '',
    toDevelop: '',
    isPriority: false,
    ...UNCHANGED,
  };
}

/** True once the team has written something or made it a priority. */
export function hasReflection(reflection: Reflection): boolean {
  return (
    reflection.isPriority ||
    reflection.strengths.trim() !== '' ||
    reflection.toDevelop.trim() !== ''
  );
}
