import type * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedFields } from '#domain/merging/edit-record.ts';
import { areCopies, mergeRecords } from '#domain/merging/merge-record.ts';
import { type Action, actionRecord } from '#domain/records/action.ts';
import { PracticeId } from '#domain/records/ids.ts';
import type { Merging } from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { decodeRecord } from '#domain/records/record.ts';
import { type Reflection, reflectionRecord } from '#domain/records/reflection.ts';
import { type Review, reviewRecord } from '#domain/records/review.ts';
import { type Sheet, sheetRecord } from '#domain/records/sheet.ts';
import { anyCopies, changedTo } from '#tests/builders/any-edits.ts';
import { anyAction, anyReflection, anyReview, anySheet } from '#tests/builders/any-records.ts';
import { aDevice } from '#tests/builders/devices.ts';
import { forAll, forThousand } from '#tests/builders/for-all.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReflection, aReview, anAction, NOON } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const [laptop, office] = [aDevice('laptop'), aDevice('office')];
const small = smallInstrument();

/** Two copies, changed apart, as one. */
function merged<Shape extends Merging>(
  kind: MergedKind<Shape>,
  before: Shape,
  here: Partial<Shape>,
  there: Partial<Shape>,
): Shape {
  const one = changedTo(kind, before, { ...before, ...here }, laptop);
  const other = changedTo(kind, before, { ...before, ...there }, office);
  return mergeRecords(kind, one, other);
}

/** What the other copy had in these fields, since one place holds one value. */
function beside({ conflicts }: Merging): Record<string, unknown[]> {
  const entries = Object.entries(conflicts);
  return Object.fromEntries(entries.map(([name, all]) => [name, all.map(({ value }) => value)]));
}

describe('one thing as a whole, such as strengths', () => {
  const before = aReflection('goals', { strengths: 'Few.' });

  test('changed in one copy only is as it is there', () => {
    const after = merged(reflectionRecord, before, { strengths: 'Many.' }, {});
    expect(after).toMatchObject({ strengths: 'Many.', conflicts: {} });
  });

  test('beside something else changed in the other: both are there', () => {
    const after = merged(reflectionRecord, before, { strengths: 'Many.' }, { isPriority: true });
    expect(after).toMatchObject({ strengths: 'Many.', isPriority: true, conflicts: {} });
  });

  test('changed in both keeps both, one in its place', () => {
    const after = merged(reflectionRecord, before, { strengths: 'Many.' }, { strengths: 'More.' });
    expect([after.strengths, ...(beside(after)['strengths'] ?? [])]).toEqual(['More.', 'Many.']);
  });

  test('changed more often stands in front', () => {
    const write = (to: Reflection, strengths: string): Reflection =>
      changedTo(reflectionRecord, to, { ...to, strengths }, office);
    const often = write(write(write(before, 'a'), 'b'), 'c');
    const once = changedTo(reflectionRecord, before, { ...before, strengths: 'zzz' }, laptop);
    const after = mergeRecords(reflectionRecord, once, often);
    expect([after.strengths, beside(after)]).toEqual(['c', { strengths: ['zzz'] }]);
  });

  test('changed after the other copy had come in is the later one, without a question', () => {
    const here = changedTo(reflectionRecord, before, { ...before, strengths: 'Many.' }, laptop);
    const there = mergeRecords(reflectionRecord, before, here);
    const later = changedTo(reflectionRecord, there, { ...there, strengths: 'More.' }, office);
    expect(mergeRecords(reflectionRecord, here, later)).toEqual(later);
  });
});

describe('members, such as a service’s facts', () => {
  const before = aReview();
  const withService = (service: Partial<Review['service']>): Partial<Review> => ({
    service: { ...before.service, ...service },
  });

  test('change apart', () => {
    const after = merged(
      reviewRecord,
      before,
      withService({ name: 'Harbour House' }),
      withService({ size: '20-49', sector: 'third' }),
    );
    expect(after.service).toMatchObject({
      name: 'Harbour House',
      size: '20-49',
      sector: 'third',
      organisation: '',
    });
    expect(after.conflicts).toEqual({});
  });

  test('one changed in both keeps both', () => {
    const after = merged(
      reviewRecord,
      before,
      withService({ size: '20-49' }),
      withService({ size: null }),
    );
    expect([after.service.size, after.conflicts]).toEqual(['20-49', {}]);
    const both = merged(
      reviewRecord,
      before,
      withService({ size: '20-49' }),
      withService({ size: '50-199' }),
    );
    expect([both.service.size, beside(both)]).toEqual(['50-199', { 'service/size': ['20-49'] }]);
  });
});

describe('entries, such as responses', () => {
  const before = aSheet(small, { source: 'diaries', ratings: '3' });
  const answered = (ratings: string): Partial<Sheet> => ({
    responses: aSheet(small, { source: 'diaries', ratings }).responses,
  });

  test('change apart', () => {
    const after = merged(sheetRecord, before, answered('3 5'), answered('4'));
    expect(after.responses).toEqual(answered('4 5').responses);
    expect(after.conflicts).toEqual({});
  });

  test('one changed in both keeps both', () => {
    const after = merged(sheetRecord, before, answered('4'), answered('5'));
    expect(after.responses).toEqual(answered('5').responses);
    expect(beside(after)).toEqual({
      'responses/water': [answered('4').responses?.[idOf.indicator('water')]],
    });
  });

  test('one taken away here and left alone there is gone', () => {
    const after = merged(sheetRecord, before, { responses: {} }, { deletedAt: NOON });
    expect(after).toMatchObject({ responses: {}, deletedAt: NOON, conflicts: {} });
  });

  test('one taken away here and changed there is there, and a question', () => {
    const after = merged(sheetRecord, before, { responses: {} }, answered('5'));
    expect(after.responses).toEqual(answered('5').responses);
    expect(beside(after)).toEqual({ 'responses/water': [undefined] });
  });

  test('one that a copy has never had says nothing against it', () => {
    const never = aSheet(small, { source: 'diaries' });
    expect(mergeRecords(sheetRecord, never, before)).toEqual(before);
    const { responses } = aSheet(small, { source: 'diaries', ratings: '_ 4' });
    const other = mergeRecords(sheetRecord, before, { ...never, responses: { ...responses } });
    expect(Object.keys(other.conflicts)).toEqual(['responses/water']);
  });
});

describe('a set, such as the practices that are ticked', () => {
  const [asked, helped, shared] = ['asked', 'helped', 'shared'].map((id) => PracticeId.parse(id));
  if (!asked || !helped || !shared) throw new Error('Three practices were named');
  const before = aReview({ coProduction: [asked, helped] });

  test('takes in what either copy has put in, and leaves out what either took out', () => {
    const after = merged(
      reviewRecord,
      before,
      { coProduction: [asked, helped, shared] },
      { coProduction: [helped] },
    );
    expect(after).toMatchObject({ coProduction: [helped, shared], conflicts: {} });
  });

  test('asks nothing where both did the same', () => {
    const after = merged(reviewRecord, before, { coProduction: [] }, { coProduction: [helped] });
    expect(after.coProduction).toEqual([]);
  });

  test('taken out here, and out and in again there, is a question', () => {
    const here = changedTo(reviewRecord, before, { ...before, coProduction: [helped] }, laptop);
    const out = changedTo(reviewRecord, before, { ...before, coProduction: [helped] }, office);
    const there = changedTo(reviewRecord, out, before, office);
    const after = mergeRecords(reviewRecord, here, there);
    expect(after.coProduction).toEqual([asked, helped]);
    expect(beside(after)).toEqual({ 'coProduction/asked': [undefined] });
  });

  test('is in the same order whoever ticked first', () => {
    const after = merged(
      reviewRecord,
      aReview(),
      { coProduction: [shared, asked] },
      { coProduction: [helped] },
    );
    expect(after.coProduction).toEqual([asked, helped, shared]);
  });
});

describe('items, such as progress notes', () => {
  const note = (name: string, on: string, text = name) => ({ id: idOf.note(name), on, text });
  const first = note('first', '2026-11-02');
  const before = anAction('Ask', 'water', { notes: [first] });
  const notes = (...all: Action['notes']): Partial<Action> => ({ notes: all });

  test('written in both are both there, by their day', () => {
    const [early, late] = [note('early', '2026-11-01'), note('late', '2026-11-03')];
    const after = merged(actionRecord, before, notes(first, late), notes(early, first));
    expect(after).toMatchObject({ notes: [early, first, late], conflicts: {} });
  });

  test('one removed here and left alone there is gone', () => {
    const after = merged(actionRecord, before, notes(), { lead: 'Peer worker' });
    expect(after).toMatchObject({ notes: [], lead: 'Peer worker', conflicts: {} });
  });

  test('one removed here and changed there is kept, and a question', () => {
    const changed = { ...first, text: 'Said otherwise.' };
    const after = merged(actionRecord, before, notes(), notes(changed));
    expect(after.notes).toEqual([changed]);
    expect(beside(after)).toEqual({ [`notes/${first.id}`]: [undefined] });
  });

  test('one changed in both keeps both', () => {
    const [one, other] = [
      { ...first, text: 'A' },
      { ...first, text: 'B' },
    ];
    const after = merged(actionRecord, before, notes(one), notes(other));
    expect(after.notes).toEqual([other]);
    expect(beside(after)).toEqual({ [`notes/${first.id}`]: [one] });
  });
});

describe('deleting', () => {
  test('and changing apart is no conflict: it is in the bin, with the change in it', () => {
    const before = aSheet(small, { source: 'diaries', ratings: '3' });
    const { responses } = aSheet(small, { source: 'diaries', ratings: '3 5' });
    const after = merged(sheetRecord, before, { deletedAt: NOON }, { responses });
    expect(after).toMatchObject({ deletedAt: NOON, responses, conflicts: {} });
  });

  test('in one copy and again in the other keeps both days', () => {
    const later = '2026-11-22T12:00:00.000Z';
    const after = merged(actionRecord, anAction('Ask'), { deletedAt: NOON }, { deletedAt: later });
    expect([after.deletedAt, beside(after)]).toEqual([later, { deletedAt: [NOON] }]);
  });
});

describe('whatever the copies are, merging is', () => {
  test('review', lawful(forAll, reviewRecord, anyReview(small)), PATIENCE);
  test('sheet', lawful(forThousand, sheetRecord, anySheet(small, 'diaries')), PATIENCE);
  test('reflection', lawful(forThousand, reflectionRecord, anyReflection()), PATIENCE);
  test('action', lawful(forAll, actionRecord, anyAction(small)), PATIENCE);
});

/** Milliseconds, on a machine that is busy with other things: nothing here is about time. */
const PATIENCE = 120_000;

function lawful<Shape extends Merging>(
  check: typeof forAll,
  kind: MergedKind<Shape>,
  any: fc.Arbitrary<Shape>,
): () => void {
  const merge = (a: Shape, b: Shape): Shape => mergeRecords(kind, a, b);
  return () =>
    check(anyCopies(kind, any), ([a, b, c]) => {
      if (!a || !b || !c) throw new Error('There are three');
      const ab = merge(a, b);
      expect(merge(a, a), 'idempotent').toEqual(a);
      expect(merge(ab, b), 'idempotent').toEqual(ab);
      expect(merge(b, a), 'commutative').toEqual(ab);
      expect(merge(a, merge(b, c)), 'associative').toEqual(merge(ab, c));
      expect(decodeRecord(kind, JSON.parse(JSON.stringify(ab)))).toEqual({ ok: true, value: ab });
      expect(changedFields(kind, ab, merge(ab, ab))).toEqual([]);
    });
}

test('copies are those of which all that never changes is the same', () => {
  const sheet = aSheet(small, { source: 'diaries', ratings: '3' });
  expect(areCopies(sheetRecord, sheet, { ...sheet, responses: {}, deletedAt: NOON })).toBe(true);
  expect(areCopies(sheetRecord, sheet, { ...sheet, number: 7 })).toBe(false);
});

test('of two that are not, every device believes the same one', () => {
  const sheet = aSheet(small, { source: 'diaries', ratings: '3' });
  const other = { ...sheet, number: 7 };
  const [one, same] = [
    mergeRecords(sheetRecord, sheet, other),
    mergeRecords(sheetRecord, other, sheet),
  ];
  expect(one).toEqual(same);
});
