import { expect, test } from 'vitest';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { type Backup, decodeBackup } from '#files/backup.ts';
import { readChosen } from '#files/chosen-file.ts';
import { planRestore, restore, type RestorePlan, undoRestore } from '#storage/restore.ts';
import { changesNothing } from '#storage/restore-steps.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { aReviewOfEverything } from '#tests/builders/full-backup.ts';
import { mutatedBackups } from '#tests/builders/mutated-backups.ts';
import { cleanSlate } from './clean-slate.ts';
import { allRows, type Rows } from './rows.ts';

/** Another seed than in the test without a database: other files. */
const [COUNT, SEED] = [2000, 20261124];

test(
  'mutated backups that can be read are restored whole, each, or not at all',
  {
    timeout: 120_000,
  },
  async () => {
    const seen = { restored: 0, refused: 0, same: 0 };
    let taken = 0;
    for (const { how, bytes } of mutatedBackups(COUNT, SEED)) {
      const backup = await readWhole(bytes);
      if (backup === null) continue;
      taken += 1;
      const here = taken % 2 === 0 ? [] : [aReviewOfEverything()];
      seen[await tryOut(backup, here, how)] += 1;
    }
    console.info(`Mutated backups in the database: ${JSON.stringify(seen)}`);
    expect(seen.restored).toBeGreaterThan(COUNT / 20);
    expect(seen.refused).toBeGreaterThan(0);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect({}).not.toHaveProperty('polluted');
  },
);

/** Restores it over what is here, and undoes that. */
async function tryOut(
  backup: Backup,
  here: readonly ReviewRecords[],
  how: string,
): Promise<'restored' | 'refused' | 'same'> {
  await cleanSlate();
  for (const review of here) await addWholeReview(review);
  const before = await allRows();
  const plan = await planRestore(backup);
  expect(await allRows(), how).toEqual(before);
  if (!plan.ok) return 'refused';
  const done = await restore(plan.value);
  expect(done.ok, how).toBe(true);
  expect(await allRows(), how).toEqual(planned(before, plan.value));
  expect(await undoRestore(plan.value), how).toEqual({ ok: true, value: null });
  expect(await allRows(), how).toEqual(before);
  return plan.value.steps.every(changesNothing) ? 'same' : 'restored';
}

function planned(before: Rows, { steps }: RestorePlan): Rows {
  const written = steps.filter((step) => !changesNothing(step));
  const rows = written.map(({ table, key, after }) => [`${table} ${String(key)}`, after] as const);
  return { ...before, ...Object.fromEntries(rows) };
}

async function readWhole(bytes: Uint8Array<ArrayBuffer>): Promise<Backup | null> {
  const chosen = await readChosen(new Blob([bytes]));
  if (!chosen.ok || chosen.value.kind === 'encrypted') return null;
  const backup = decodeBackup(chosen.value.text);
  return backup.ok ? backup.value : null;
}
