import * as z from 'zod/mini';
import { NO_PACE, Pace, together } from '#domain/journey/pace.ts';
import { ReviewId, SourceId } from '#domain/records/ids.ts';
import { database } from './database.ts';

/** It belongs to this device, and goes nowhere. */
const KEY = 'pace';

/** How many reviews are remembered; the one typed in last comes first, those before make room. */
const MOST = 20;

const OfReview = z.object({ review: ReviewId, sources: z.record(SourceId, Pace) });
type OfReview = z.infer<typeof OfReview>;

/** How fast each source of a review has been typed in here; nothing where that cannot be read. */
export async function pacesOf(review: ReviewId): Promise<OfReview['sources']> {
  return (await all()).find((one) => one.review === review)?.sources ?? {};
}

/** Adds what was noted since. */
export async function addPace(review: ReviewId, source: SourceId, noted: Pace): Promise<void> {
  await database.transaction('rw', database.device, async () => {
    const others = (await all()).filter((one) => one.review !== review);
    const sources = { ...(await pacesOf(review)) };
    sources[source] = together([sources[source] ?? NO_PACE, noted]);
    await database.device.put([{ review, sources }, ...others].slice(0, MOST), KEY);
  });
}

async function all(): Promise<readonly OfReview[]> {
  return z.array(OfReview).safeParse(await database.device.get(KEY)).data ?? [];
}
