import type { ReviewRecords } from '#domain/records/review-records.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { isChange, type ReviewPlan } from '#storage/restore-plan.ts';
import { planRestore, restore, type RestoreFailure } from '#storage/restore.ts';

/** `would-mend`: something here is damaged, and would be replaced. A person decides that. */
export type NotTakenIn = RestoreFailure | 'would-mend';

/** Between looking and taking in somebody may go on writing: then it is looked at again. */
const ATTEMPTS = 5;

/**
 * Takes in what another device's copy of one review brings.
 *
 * @param isWanted whether somebody has asked for it. If not, only what is here and in no bin is
 *   touched.
 * @returns what came of it; null where it brought nothing.
 */
export async function takeIn(
  { review, ...contents }: ReviewRecords,
  isWanted = false,
): Promise<Result<ReviewPlan | null, NotTakenIn>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const plan = await planRestore({ reviews: [review], ...contents });
    if (!plan.ok) return plan;
    const [own] = plan.value.reviews;
    if (own === undefined || !isChange(own)) return ok(null);
    if (!isWanted && (own.standing === 'new' || own.comesOutOfBin)) return ok(null);
    if (own.mended > 0) return failed('would-mend');
    const done = await restore(plan.value);
    if (done.ok) return ok(own);
    if (done.error !== 'changed-since') return done;
  }
  return failed('changed-since');
}
