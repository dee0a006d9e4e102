import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReviewConflict } from '#domain/merging/review-conflicts.ts';
import { conflictsInReview } from '#domain/merging/review-conflicts.ts';
import { mergeRecords } from '#domain/merging/merge-record.ts';
import { actionRecord } from '#domain/records/action.ts';
import { decodeRecord } from '#domain/records/record.ts';
import { sheetRecord } from '#domain/records/sheet.ts';
import { database } from '#storage/database.ts';
import { settleConflict, unsettle } from '#storage/settle-conflict.ts';
import { discardIfEmpty } from '#storage/sheets.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { aReviewOfEverything, changedApart } from '#tests/builders/full-backup.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { cleanSlate, muteDexie } from './clean-slate.ts';
import { allRows } from './rows.ts';

const small = smallInstrument();
const everything = aReviewOfEverything();
const conflicts = conflictsInReview({ instrument: small, ...everything });

beforeEach(async () => {
  await cleanSlate();
  await addWholeReview(everything);
});

const onAction = (): ReviewConflict => {
  const found = conflicts.find(({ kind }) => kind === 'action');
  if (found === undefined) throw new Error('The action has a conflict');
  return found;
};

describe('a choice', () => {
  test.each(conflicts.map((one) => [`${one.kind} ${one.conflict.field}`, one] as const))(
    'of either value is written and settles it: %s',
    async (_, contested) => {
      for (const value of contested.conflict.values) {
        const before = await allRows();
        const settled = await settleConflict(contested, value);
        if (!settled.ok) throw new Error(settled.error);
        const after = await allRows();
        expect(changedRows(before, after)).toHaveLength(1);
        expect(JSON.stringify(changedRows(before, after))).toContain('"conflicts":{}');
        expect(await unsettle(settled.value)).toEqual({ ok: true, value: null });
        expect(await allRows()).toEqual(before);
      }
    },
  );

  test('goes to every copy: what it was chosen from is history', async () => {
    const contested = onAction();
    const settled = await settleConflict(contested, 'Here.');
    if (!settled.ok) throw new Error(settled.error);
    const chosen = decodeRecord(actionRecord, settled.value.after);
    const [elsewhere] = everything.actions;
    if (!chosen.ok || elsewhere === undefined) throw new Error('Both are well');
    expect(mergeRecords(actionRecord, elsewhere, chosen.value)).toEqual(chosen.value);
    expect(chosen.value).toMatchObject({ lead: 'Here.', conflicts: {} });
  });

  test('is not written when there is nothing to choose any more, or something else', async () => {
    const contested = onAction();
    expect(await settleConflict(contested, 'Nobody said this.')).toEqual(CHANGED);
    await settleConflict(contested, 'Here.');
    const before = await allRows();
    expect(await settleConflict(contested, 'There.')).toEqual(CHANGED);
    expect(await allRows()).toEqual(before);
  });

  test('is not undone when the record has been changed since', async () => {
    const settled = await settleConflict(onAction(), 'Here.');
    if (!settled.ok) throw new Error(settled.error);
    const row = { ...settled.value.after, lead: 'Somebody else' };
    await database.actions.put(row);
    expect(await unsettle(settled.value)).toEqual(CHANGED);
  });

  test('that there is no room for says so, and changes nothing', async () => {
    muteDexie();
    const before = await allRows();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The device is full', 'QuotaExceededError');
    });
    expect(await settleConflict(onAction(), 'Here.')).toEqual({ ok: false, error: 'quota' });
    vi.restoreAllMocks();
    expect(await allRows()).toEqual(before);
  });

  test('in what a later app has written is not made', async () => {
    const [action] = everything.actions;
    await database.actions.put({ ...action, version: 99 });
    expect(await settleConflict(onAction(), 'Here.')).toEqual({
      ok: false,
      error: 'newer-version',
    });
  });
});

test('a sheet that shows nothing, but on which there is something to choose, is not thrown away', async () => {
  const blank = changedApart(sheetRecord, aSheet(small, { source: 'diaries', ratings: '3' }), [
    { responses: {} },
    { responses: aSheet(small, { source: 'diaries', ratings: '4' }).responses },
  ]);
  const cleared = { ...blank, responses: {} };
  await database.sheets.put(cleared);
  await discardIfEmpty(cleared.id);
  expect(await database.sheets.get(cleared.id)).toEqual(cleared);
  await database.sheets.put({ ...cleared, conflicts: {} });
  await discardIfEmpty(cleared.id);
  expect(await database.sheets.get(cleared.id)).toBeUndefined();
});

const CHANGED = { ok: false, error: 'changed-since' };

function changedRows(before: object, after: object): readonly unknown[] {
  const was = new Map(Object.entries(before));
  return Object.entries(after)
    .filter(([key, row]) => JSON.stringify(was.get(key)) !== JSON.stringify(row))
    .map(([, row]: [string, unknown]) => row);
}
