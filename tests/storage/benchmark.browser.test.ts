import { beforeEach, expect, test } from 'vitest';
import { makeBenchmark } from '#domain/benchmark/make-benchmark.ts';
import { encodeBackup } from '#files/backup.ts';
import { forgetBenchmark, keepBenchmark, keptBenchmark } from '#storage/benchmark.ts';
import { database } from '#storage/database.ts';
import { everything } from '#storage/everything.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { groupPicture, published } from '#tests/builders/published-groups.ts';
import { aReview, NOON } from '#tests/builders/records.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { cleanSlate } from './clean-slate.ts';

const garden = smallInstrument();
const [inpatient, all] = [{ setting: ['inpatient'] }, {}].map((filter) => {
  const made = makeBenchmark(groupPicture(garden, filter), published(garden));
  if (made === null) throw new Error('There is no benchmark');
  return made;
});
if (inpatient === undefined || all === undefined) throw new Error('There are not two');

beforeEach(cleanSlate);

test('one benchmark is kept, another takes its place, and it can be taken away', async () => {
  expect(await keptBenchmark()).toBeNull();
  expect((await keepBenchmark(inpatient)).ok).toBe(true);
  expect(await keptBenchmark()).toEqual(inpatient);
  await keepBenchmark(all);
  expect(await keptBenchmark()).toEqual(all);
  expect((await forgetBenchmark()).ok).toBe(true);
  expect(await keptBenchmark()).toBeNull();
  expect(await database.device.toCollection().keys()).toEqual(['id']);
});

test.each<[string, unknown]>([
  ['words', 'a benchmark'],
  ['about too few', { ...inpatient, services: 5 }],
  ['of a newer app', { ...inpatient, quartiles: [] }],
])('one that cannot be read (%s) is as none, and another can be opened', async (_, stored) => {
  await database.device.put(stored, 'benchmark');
  expect(await keptBenchmark()).toBeNull();
  await keepBenchmark(all);
  expect(await keptBenchmark()).toEqual(all);
});

test('it is in no backup, and the rest of what this device knows stays', async () => {
  const review = aReview();
  await addWholeReview({ review, sheets: [], reflections: [], actions: [] });
  await database.device.put({ here: 1 }, 'other');
  const before = await everything([]);
  await keepBenchmark(inpatient);
  const after = await everything([]);
  expect(after).toEqual(before);
  expect(encodeBackup(after.reviews, NOON)).not.toContain('benchmark');
  await forgetBenchmark();
  expect(await database.device.get('other')).toEqual({ here: 1 });
});
