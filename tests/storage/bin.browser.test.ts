import { beforeEach, describe, expect, test } from 'vitest';
import { actionRecord } from '#domain/records/action.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { sheetRecord } from '#domain/records/sheet.ts';
import { decodeBackup, encodeBackup } from '#files/backup.ts';
import { binContents } from '#storage/bin.ts';
import { edited } from '#storage/change.ts';
import { database } from '#storage/database.ts';
import { emptyBin, emptyOldBin } from '#storage/empty-bin.ts';
import { planRestore, restore } from '#storage/restore.ts';
import { save } from '#storage/saving.ts';
import { addWholeReview, readWhole } from '#storage/whole-review.ts';
import { changedTo } from '#tests/builders/any-edits.ts';
import { aDevice } from '#tests/builders/devices.ts';
import { idOf } from '#tests/builders/ids.ts';
import { anAction, aReview, NOON } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { cleanSlate } from './clean-slate.ts';

const small = smallInstrument();
const office = aDevice('office');
const note = { id: idOf.note('n'), on: '2026-11-01', text: 'Rang.' };
const sheet = aSheet(small, { source: 'diaries', ratings: '4', examples: ['Their words.'] });
const action = anAction('Ring back', 'water', { lead: 'Manager', notes: [note] });
const mine: ReviewRecords = {
  review: aReview(),
  sheets: [sheet],
  reflections: [],
  actions: [action],
};
const LATER = '2027-01-31T12:00:00.000Z';

beforeEach(async () => {
  await cleanSlate();
  await addWholeReview(mine);
  await save(edited.sheet(sheet, { ...sheet, deletedAt: NOON }));
  await save(edited.action(action, { ...action, deletedAt: NOON }));
});

const here = async () => (await readWhole(mine.review)).records;
const inBin = async () => {
  const { sheets, actions } = await binContents();
  return { sheets: sheets.length, actions: actions.length };
};

async function open(records: ReviewRecords): Promise<void> {
  const file = decodeBackup(encodeBackup([records], NOON));
  const plan = file.ok ? await planRestore(file.value) : file;
  const done = plan.ok ? await restore(plan.value) : plan;
  expect(done.ok).toBe(true);
}

describe('emptying the bin', () => {
  test('leaves of a sheet and an action that they were, and nothing of what was in them', async () => {
    await emptyBin();
    expect(await inBin()).toEqual({ sheets: 0, actions: 0 });
    expect(await database.sheets.get(sheet.id)).toMatchObject({ responses: {}, deletedAt: NOON });
    expect(await database.actions.get(action.id)).toMatchObject({ what: '', deletedAt: NOON });
    const rows = JSON.stringify([
      await database.sheets.toArray(),
      await database.actions.toArray(),
    ]);
    for (const words of ['Their words.', 'Ring back', 'Manager', 'Rang.', 'rated']) {
      expect(rows).not.toContain(words);
    }
  });

  test('is not undone by a backup from before, deleted there or not', async () => {
    const deletedThere = await here();
    await emptyBin();
    const stubs = await here();
    await open(mine);
    await open(deletedThere);
    expect(await here()).toEqual(stubs);
  });

  test('a second time, or at the next start, changes nothing', async () => {
    await emptyBin();
    const stubs = await here();
    await emptyBin();
    await emptyOldBin(LATER);
    expect(await here()).toEqual(stubs);
  });

  test('of a review takes all of it, and leaves nothing', async () => {
    await save(edited.review(mine.review, { ...mine.review, deletedAt: NOON }));
    await emptyBin();
    const counts = [database.reviews, database.sheets, database.actions].map((it) => it.count());
    expect(await Promise.all(counts)).toEqual([0, 0, 0]);
  });

  test('leaves alone what cannot be read', async () => {
    const damaged = { ...sheet, id: idOf.sheet('damaged'), deletedAt: NOON, responses: 'leaves' };
    await database.sheets.add(damaged);
    await emptyBin();
    expect(await database.sheets.get(damaged.id)).toEqual(damaged);
  });
});

describe('what was changed elsewhere without knowing that it was deleted', () => {
  const rated = {
    ...sheet,
    responses: aSheet(small, { source: 'diaries', ratings: '5' }).responses,
  };
  const theirs: ReviewRecords = {
    ...mine,
    sheets: [changedTo(sheetRecord, sheet, rated, office)],
    actions: [changedTo(actionRecord, action, { ...action, lead: 'Peer worker' }, office)],
  };

  test('shows in the bin after that has been emptied', async () => {
    await emptyBin();
    await open(theirs);
    expect(await inBin()).toEqual({ sheets: 1, actions: 1 });
    expect(JSON.stringify(await here())).toContain('Peer worker');
  });

  test('does not go with the calendar, and goes when somebody empties the bin', async () => {
    await emptyBin();
    await open(theirs);
    await emptyOldBin(LATER);
    expect(await inBin()).toEqual({ sheets: 1, actions: 1 });
    await emptyBin();
    expect(await inBin()).toEqual({ sheets: 0, actions: 0 });
    expect(JSON.stringify(await here())).not.toContain('Peer worker');
  });
});

test('what is brought back here outlives the emptying of the bin there', async () => {
  const deletedThere = await here();
  const [theirs] = deletedThere.sheets;
  if (theirs === undefined) throw new Error('There is no sheet');
  await save(edited.sheet(theirs, { ...theirs, deletedAt: null }));
  const mineBack = await here();
  await cleanSlate();
  await addWholeReview(deletedThere);
  await emptyBin();
  await open(mineBack);
  const [after] = (await here()).sheets;
  expect(after?.deletedAt).toBeNull();
  expect(JSON.stringify(after)).toContain('Their words.');
});
