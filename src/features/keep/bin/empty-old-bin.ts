import { ok } from '#domain/result.ts';
import { now } from '#features/clock.ts';
import { emptyOldBin as removeOld } from '#storage/empty-bin.ts';
import { expected } from '#storage/expected.ts';

/**
 * Takes out of the bin for good what has been there for its time. Storage that cannot be read keeps
 * it until the next start, and the screens say what is wrong.
 */
export async function emptyOldBin(): Promise<void> {
  await expected(async () => ok(await removeOld(now())));
}
