import * as z from 'zod/mini';
import { Moment } from '#domain/records/dates.ts';
import { ReviewId, SourceId } from '#domain/records/ids.ts';
import { ok, type Result } from '#domain/result.ts';
import { database } from './database.ts';
import { expected } from './expected.ts';
import type { StorageFailure } from './failure.ts';

const KEY = 'ended-freely';

/** That handing over was ended without the code: where, and when. */
export const EndedFreely = z.object({ reviewId: ReviewId, sourceId: SourceId, at: Moment });
export type EndedFreely = z.infer<typeof EndedFreely>;

/** The last time that it was; null for never, and once the coordinator has read it. */
export async function endedFreely(): Promise<EndedFreely | null> {
  return EndedFreely.safeParse(await database.device.get(KEY)).data ?? null;
}

/** Leaves word for the coordinator. */
export async function keepEndedFreely(ended: EndedFreely): Promise<Result<null, StorageFailure>> {
  return expected(async () => {
    await database.device.put(ended, KEY);
    return ok(null);
  });
}

/** The coordinator has read it. */
export async function forgetEndedFreely(): Promise<Result<null, StorageFailure>> {
  return expected(async () => {
    await database.device.delete(KEY);
    return ok(null);
  });
}
