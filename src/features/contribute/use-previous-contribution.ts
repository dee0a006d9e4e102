import type { ContributionId } from '#domain/records/ids.ts';
import type { Review } from '#domain/records/review.ts';
import { useLive } from '#storage/live.ts';
import { reviewById } from '#storage/reviews.ts';

/**
 * The contribution of the service's review before this one, where that is on this device; null where
 * there is none, undefined until that is known.
 */
export function usePreviousContribution({ follows }: Review): ContributionId | null | undefined {
  const live = useLive(
    async () => (follows === null ? null : readContribution(follows)),
    [follows],
  );
  if (live === undefined) return undefined;
  return live.ok ? live.value : null;
}

async function readContribution(id: Review['id']): Promise<ContributionId | null> {
  const [review] = (await reviewById(id)).records;
  return review?.deletedAt === null ? (review.contributed?.id ?? null) : null;
}
