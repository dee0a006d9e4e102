import { describe, expect, test } from 'vitest';
import { contestedIn } from '#domain/merging/conflicts.ts';
import { withEdits } from '#domain/merging/edit-record.ts';
import { mergeRecords } from '#domain/merging/merge-record.ts';
import {
  isWiped,
  saidAgain,
  wiped,
  WIPEABLE_ACTION,
  WIPEABLE_SHEET,
  type Wipeable,
} from '#domain/merging/wiping.ts';
import type { DeviceId, Merging } from '#domain/records/edits.ts';
import { isEmptySheet, type Sheet, sheetRecord } from '#domain/records/sheet.ts';
import { anyEdited, changedTo } from '#tests/builders/any-edits.ts';
import { anyAction, anySheet } from '#tests/builders/any-records.ts';
import { aDevice } from '#tests/builders/devices.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { idOf } from '#tests/builders/ids.ts';
import { NOON } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import type * as fc from 'fast-check';

const small = smallInstrument();
const [laptop, office] = [aDevice('laptop'), aDevice('office')];

const diary = aSheet(small, { source: 'diaries', ratings: '4 2', examples: ['Our own words.'] });
const deleted = changedTo(sheetRecord, diary, { ...diary, deletedAt: NOON }, laptop);
const emptied = wiped(WIPEABLE_SHEET, deleted, laptop);

const merged = (a: Sheet, b: Sheet): Sheet => mergeRecords(sheetRecord, a, b);
const rated = (sheet: Sheet, device: DeviceId): Sheet => {
  const { responses } = aSheet(small, { source: 'diaries', ratings: '5' });
  const becomes = { ...sheet, responses: { ...sheet.responses, ...responses } };
  return changedTo(sheetRecord, sheet, becomes, device);
};

/** As it is written: the change, and what it means for what is in the sheet. */
function broughtBack(sheet: Sheet, device: DeviceId): Sheet {
  const after = withEdits(sheetRecord, sheet, { ...sheet, deletedAt: null }, ['deletedAt'], device);
  return saidAgain(WIPEABLE_SHEET, sheet, after, device);
}

describe('what is wiped out', () => {
  test('is gone from the record, which stays deleted', () => {
    expect(emptied).toMatchObject({ id: diary.id, responses: {}, deletedAt: NOON, conflicts: {} });
    expect(JSON.stringify(emptied)).not.toContain('Our own words.');
    expect(isWiped(WIPEABLE_SHEET, emptied)).toBe(true);
    expect(isWiped(WIPEABLE_SHEET, deleted)).toBe(false);
  });

  test('is not brought back by any copy that was known', () => {
    for (const copy of [diary, deleted]) expect(merged(copy, emptied)).toEqual(emptied);
  });

  test('on two devices apart is no question to anybody', () => {
    const both = merged(emptied, wiped(WIPEABLE_SHEET, deleted, office));
    expect(isWiped(WIPEABLE_SHEET, both)).toBe(true);
    expect(contestedIn(sheetRecord, both)).toEqual([]);
  });

  test('leaves what another device wrote without knowing, to be seen and chosen', () => {
    const both = merged(emptied, rated(diary, office));
    expect(both.deletedAt).toBe(NOON);
    expect(JSON.stringify(both)).toContain('"rating":5');
    expect(JSON.stringify(both)).not.toContain('Our own words.');
    const [conflict] = contestedIn(sheetRecord, both);
    expect(conflict?.values).toHaveLength(2);
    expect(isWiped(WIPEABLE_SHEET, both)).toBe(false);
  });

  describe('wins over every copy that is known, whatever is in it', () => {
    test('sheet', () => wins(WIPEABLE_SHEET, anySheet(small, 'diaries')));
    test('action', () => wins(WIPEABLE_ACTION, anyAction(small)));
  });
});

function wins<Shape extends Merging>(of: Wipeable<Shape>, any: fc.Arbitrary<Shape>): void {
  forAll(anyEdited(of.kind, any), (record) => {
    const stub = wiped(of, record, laptop);
    expect(isWiped(of, stub)).toBe(true);
    expect(contestedIn(of.kind, stub)).toEqual([]);
    expect(mergeRecords(of.kind, record, stub)).toEqual(mergeRecords(of.kind, stub, stub));
    // A second time brings nothing, or two devices would go on and on.
    expect(wiped(of, stub, office)).toEqual(stub);
  });
}

describe('what is brought back', () => {
  test('here is not taken away by emptying the bin there', () => {
    const both = merged(emptied, broughtBack(deleted, office));
    expect(both.deletedAt).toBeNull();
    const [goals = idOf.indicator('goals')] = small.indicators.map(({ id }) => id);
    const conflict = contestedIn(sheetRecord, both).find(({ field }) => field.endsWith(goals));
    expect(conflict?.values).toEqual(expect.arrayContaining([undefined, diary.responses[goals]]));
  });

  test('where nobody has emptied it is as it was', () => {
    const both = merged(deleted, broughtBack(deleted, office));
    expect(both).toMatchObject({ responses: diary.responses, deletedAt: null, conflicts: {} });
  });

  test('counts once: the same change again changes nothing', () => {
    const back = broughtBack(deleted, office);
    expect(broughtBack(back, office)).toEqual(back);
  });

  test('after it was wiped out is an empty sheet', () => {
    expect(isEmptySheet(broughtBack(emptied, office))).toBe(true);
  });
});
