import type { IndicatorId, ReviewId } from '#domain/records/ids.ts';
import { newAction } from '#domain/records/new-records.ts';
import { now } from '#features/clock.ts';
import { fresh } from '#features/fresh.ts';
import { go, paths } from '#features/paths.ts';
import { added } from '#storage/change.ts';
import { save } from '#storage/saving.ts';

/** Adds an action and opens it. When it cannot be stored, the status line says so and we stay. */
export async function addAction(
  reviewId: ReviewId,
  indicatorId: IndicatorId,
  what = '',
): Promise<void> {
  const blank = newAction(reviewId, indicatorId, { id: fresh.actionId(), now: now() });
  const saved = await save(added.action({ ...blank, what }));
  if (saved) go(paths.action(reviewId, blank.id));
}
