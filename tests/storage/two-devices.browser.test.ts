import { expect, onTestFinished, test } from 'vitest';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { actionRecord } from '#domain/records/action.ts';
import { canonical } from '#domain/records/canonical.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { sheetRecord } from '#domain/records/sheet.ts';
import { unreachable } from '#domain/never.ts';
import { decodeBackup, encodeBackup } from '#files/backup.ts';
import { emptyBin } from '#storage/empty-bin.ts';
import { RECORD_TABLES } from '#storage/put-back.ts';
import { planRestore, restore } from '#storage/restore.ts';
import { settleConflict } from '#storage/settle-conflict.ts';
import { decodeAll } from '#storage/stored.ts';
import { Database } from '#storage/tables.ts';
import { thisDevice } from '#storage/this-device.ts';
import { writeTo } from '#storage/write.ts';
import { seeded } from '#tests/bench/seeded.ts';
import { type Chance, upTo } from '#tests/builders/chance.ts';
import { type Doing, somethingDone } from '#tests/builders/everyday-work.ts';
import { aDevice } from '#tests/builders/devices.ts';
import { aReview, NOON } from '#tests/builders/records.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { entriesOf, Ledger, without } from '#tests/domain/merging/ledger.ts';
import { aName } from './databases.ts';

const TIMES = 120;
const begun: ReviewRecords = {
  review: aReview(),
  sheets: [aSheet(smallInstrument(), { source: 'diaries', ratings: '4 2' })],
  reflections: [],
  actions: [],
};

/** A browser on a device with the review in it. */
async function aDeviceCalled(word: string): Promise<Database> {
  const database = new Database(aName());
  onTestFinished(() => database.delete());
  await database.device.put(aDevice(word), 'id');
  await open(database, fileOf(begun));
  return database;
}

/** All that is stored of the review, what is in the bin included. */
async function read(database: Database): Promise<ReviewRecords> {
  const [reviews, sheets, reflections, actions] = await Promise.all(
    RECORD_TABLES.map((name) => database.table<unknown>(name).toArray()),
  );
  const [review] = decodeAll(reviewRecord, reviews ?? []).records;
  if (review === undefined) throw new Error('The review has gone');
  return {
    review,
    sheets: decodeAll(sheetRecord, sheets ?? []).records,
    reflections: decodeAll(reflectionRecord, reflections ?? []).records,
    actions: decodeAll(actionRecord, actions ?? []).records,
  };
}

const fileOf = (records: ReviewRecords): string => encodeBackup([records], NOON);

async function open(database: Database, file: string): Promise<void> {
  const backup = decodeBackup(file);
  if (!backup.ok) throw new Error(`The file cannot be read: ${backup.error.reason}`);
  const plan = await planRestore(backup.value, database);
  if (!plan.ok) throw new Error(plan.error);
  const done = await restore(plan.value, database);
  if (!done.ok) throw new Error(done.error);
}

async function work(database: Database, done: Doing): Promise<unknown> {
  switch (done.does) {
    case 'change':
      return writeTo(database, done.change);
    case 'settle': {
      const settled = await settleConflict(done.contested, done.value, database);
      return expect(settled.ok).toBe(true);
    }
    case 'empty the bin':
      return emptyBin(database);
    default:
      return unreachable(done);
  }
}

/** Hands a device one of the files that are on their way to it; some of them are lost, or stay. */
async function deliver(database: Database, files: string[], chance: Chance): Promise<void> {
  const place = upTo(chance, files.length);
  const file = files[place];
  const fate = chance();
  if (fate < 0.8) files.splice(place, 1);
  if (file !== undefined && fate >= 0.2) await open(database, file);
}

test('two devices that exchange files in any order end the same, and nothing is lost', async () => {
  const chance = seeded(5);
  const ledger = new Ledger(begun);
  const [laptop, office] = [await aDeviceCalled('laptop'), await aDeviceCalled('office')];
  const toOffice: string[] = [];
  const toLaptop: string[] = [];
  for (let nth = 0; nth < TIMES; nth += 1) {
    for (const [here, out, incoming] of [
      [laptop, toOffice, toLaptop],
      [office, toLaptop, toOffice],
    ] as const) {
      const [before, on] = [await read(here), await thisDevice(here)];
      await work(here, somethingDone(before, chance, `${on} ${nth}`));
      const after = await read(here);
      ledger.note({ on, before, after, seen: before });
      if (chance() < 0.25) out.push(fileOf(after));
      if (chance() < 0.3) await deliver(here, incoming, chance);
    }
  }
  for (const _ of [1, 2]) {
    await open(office, fileOf(await read(laptop)));
    await open(laptop, fileOf(await read(office)));
  }
  const [one, other] = [await read(laptop), await read(office)];
  const standing = ledger.standing();
  expect(without(standing, entriesOf(one))).toEqual([]);
  expect(without(entriesOf(one), standing)).toEqual([]);
  expect(canonical(other)).toBe(canonical(one));
});
