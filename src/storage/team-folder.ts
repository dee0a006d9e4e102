import * as z from 'zod/mini';
import { Moment } from '#domain/records/dates.ts';
import { DeviceId } from '#domain/records/edits.ts';
import { ReviewId } from '#domain/records/ids.ts';
import { ok, type Result } from '#domain/result.ts';
import { database } from './database.ts';
import { expected } from './expected.ts';
import type { StorageFailure } from './failure.ts';

const KEY = 'team';

const Count = z.int().check(z.nonnegative());

/** What came of taking in others' work the last time that anything came of it. */
const LastTakenIn = z.object({
  at: Moment,
  devices: Count,
  plan: Count,
  sheets: Count,
  reflections: Count,
  actions: Count,
  /** How many fields somebody has to choose for. */
  toChoose: Count,
});
export type LastTakenIn = z.infer<typeof LastTakenIn>;

/** A review in the folder that this device does not have. It is added when somebody asks for it. */
const Offer = z.object({ device: DeviceId, reviewId: ReviewId, service: z.string() });
export type Offer = z.infer<typeof Offer>;

const TeamFolder = z.object({
  /** Whether what others put into the linked folder is taken in. */
  isSharing: z.boolean(),
  /** The name of each other device's last file that was taken in. */
  taken: z.record(DeviceId, z.string()),
  offers: z.array(Offer),
  last: z.nullable(LastTakenIn),
});
export type TeamFolder = z.infer<typeof TeamFolder>;

const NONE: TeamFolder = { isSharing: false, taken: {}, offers: [], last: null };

/** What this device knows of sharing through the linked folder. Off until somebody says otherwise. */
export async function teamFolder(): Promise<TeamFolder> {
  return TeamFolder.safeParse(await database.device.get(KEY)).data ?? NONE;
}

/** Changes what is known, in one transaction with reading it: another tab may be at it, too. */
export function changeTeamFolder(
  next: (known: TeamFolder) => TeamFolder,
): Promise<Result<null, StorageFailure>> {
  return expected(async () => {
    await database.transaction('rw', database.device, async () => {
      await database.device.put(next(await teamFolder()), KEY);
    });
    return ok(null);
  });
}

/** For another folder, or none, everything begins anew: who shares that one nobody has said yet. */
export async function forgetTeamFolder(): Promise<void> {
  await database.device.delete(KEY);
}
