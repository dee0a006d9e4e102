import type { Table } from 'dexie';
import { isOverInBin } from '#domain/keeping/bin.ts';
import { contestedIn } from '#domain/merging/conflicts.ts';
import {
  isWiped,
  wiped,
  WIPEABLE_ACTION,
  WIPEABLE_SHEET,
  type Wipeable,
} from '#domain/merging/wiping.ts';
import type { Moment } from '#domain/records/dates.ts';
import type { DeviceId, Merging } from '#domain/records/edits.ts';
import { reviewRecord } from '#domain/records/review.ts';
import type { Deletable } from './bin.ts';
import { database } from './database.ts';
import { decodeAll } from './stored.ts';
import type { Database } from './tables.ts';
import { thisDevice } from './this-device.ts';

/**
 * Rids the database of what has been in the bin for its time. What cannot be read stays, and so does
 * what was changed elsewhere without knowing that it was deleted here: somebody has to see that first.
 */
export async function emptyOldBin(now: Moment): Promise<void> {
  await removeForGood(database, {
    goes: ({ deletedAt }) => isOverInBin(deletedAt, now),
    isByHand: false,
  });
}

/** Rids the database of everything in the bin. */
export async function emptyBin(of: Database = database): Promise<void> {
  await removeForGood(of, { goes: ({ deletedAt }) => deletedAt !== null, isByHand: true });
}

type Emptying = {
  readonly goes: (record: Deletable) => boolean;
  /** A person asked for it, and not the calendar. */
  readonly isByHand: boolean;
};

/**
 * A review goes with all that belongs to it. Of a sheet or an action whose review stays, a stub
 * stays: other copies of the review have it yet, and would bring it back.
 */
async function removeForGood(from: Database, emptying: Emptying): Promise<void> {
  const { reviews, sheets, reflections, actions } = from;
  const device = await thisDevice(from);
  await from.transaction('rw', reviews, sheets, reflections, actions, async () => {
    const ids = decodeAll(reviewRecord, await reviews.toArray())
      .records.filter(emptying.goes)
      .map(({ id }) => id);
    await reviews.bulkDelete(ids);
    for (const table of [sheets, reflections, actions]) {
      await table.where('reviewId').anyOf(ids).delete();
    }
    await wipeIn(sheets, WIPEABLE_SHEET, emptying, device);
    await wipeIn(actions, WIPEABLE_ACTION, emptying, device);
  });
}

async function wipeIn<Shape extends Merging & Deletable>(
  table: Table<unknown, string>,
  of: Wipeable<Shape>,
  { goes, isByHand }: Emptying,
  device: DeviceId,
): Promise<void> {
  const { records } = decodeAll(of.kind, await table.toArray());
  const going = records.filter(
    (record) =>
      goes(record) &&
      !isWiped(of, record) &&
      (isByHand || contestedIn(of.kind, record).length === 0),
  );
  await table.bulkPut(going.map((record) => wiped(of, record, device)));
}
