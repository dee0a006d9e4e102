import * as z from 'zod/mini';
import { IndicatorId, ReviewId } from './ids.ts';
import type { ReachOf } from './reach.ts';
import type { RecordKind } from './record.ts';
import { Writing } from './text.ts';

/** What the team agreed about one indicator. There is at most one for each review and indicator. */
export const Reflection = z.object({
  version: z.literal(1),
  reviewId: ReviewId,
  indicatorId: IndicatorId,
  strengths: Writing,
  toDevelop: Writing,
  /** Chosen by the team as one of the things to work on first. */
  isPriority: z.boolean(),
});
export type Reflection = z.infer<typeof Reflection>;

export const reflectionRecord: RecordKind<Reflection> = {
  name: 'reflection',
  version: 1,
  schema: Reflection,
  migrations: [],
};

export const reflectionReach: ReachOf<Reflection> = {
  version: 'backup',
  reviewId: 'backup',
  indicatorId: 'backup',
  strengths: 'backup',
  toDevelop: 'backup',
  isPriority: 'backup',
};

/** A reflection before anybody has written in it. */
export function blankReflection(reviewId: ReviewId, indicatorId: IndicatorId): Reflection {
  return { version: 1, reviewId, indicatorId, strengths: '', toDevelop: '', isPriority: false };
}

/** True once the team has written something or made it a priority. */
export function hasReflection(reflection: Reflection): boolean {
  return (
    reflection.isPriority ||
    reflection.strengths.trim() !== '' ||
    reflection.toDevelop.trim() !== ''
  );
}
