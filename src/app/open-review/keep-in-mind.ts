import type { Review } from '#domain/records/review.ts';
import { ok } from '#domain/result.ts';
import { expected } from '#storage/expected.ts';
import { contentsOf } from '#storage/whole-review.ts';
import { lastOpened } from './last-opened.ts';

/** Reads all of a review that is open on a screen which knows a part of it, in case storage goes. */
export async function keepInMind(review: Review): Promise<void> {
  const contents = await expected(async () => ok(await contentsOf(review.id)));
  // What cannot be read now cannot be kept, and the screens say what is wrong.
  if (contents.ok) lastOpened.become({ review, ...contents.value });
}
