import type * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedFields, heldBack, withChoice, withEdits } from '#domain/merging/edit-record.ts';
import { mergeRecords } from '#domain/merging/merge-record.ts';
import { changesIn } from '#domain/merging/versions.ts';
import { actionRecord } from '#domain/records/action.ts';
import { type DeviceId, type FieldVersion, handOf, type Merging } from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { fieldsOf } from '#domain/records/parts.ts';
import { type Reflection, reflectionRecord } from '#domain/records/reflection.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { sheetRecord } from '#domain/records/sheet.ts';
import { anyEdited, DEVICES } from '#tests/builders/any-edits.ts';
import { anyAction, anyReflection, anyReview, anySheet } from '#tests/builders/any-records.ts';
import { aDevice } from '#tests/builders/devices.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { aReflection } from '#tests/builders/records.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const [laptop, office] = [aDevice('laptop'), aDevice('office')];
const small = smallInstrument();

const writes = (before: Reflection, strengths: string, device: DeviceId): Reflection =>
  withEdits(reflectionRecord, before, { ...before, strengths }, ['strengths'], device);

const valueOf = ({ value }: FieldVersion): unknown => value;

/** The strengths in place, then those beside it. */
const strengthsIn = ({ strengths, conflicts }: Reflection): unknown[] => [
  strengths,
  ...(conflicts['strengths'] ?? []).map(valueOf),
];

describe('an edit', () => {
  test('is counted, for its field and on its device', () => {
    const once = writes(aReflection('goals'), 'Few.', laptop);
    const twice = writes(writes(once, 'Many.', laptop), 'More.', office);
    expect(twice.edits).toEqual({ strengths: { [laptop]: 2, [office]: 1 } });
  });

  test('puts in its own fields, and leaves what is there in all others', () => {
    const stored = aReflection('goals', { toDevelop: 'Time.', isPriority: true });
    const typed = aReflection('goals', { strengths: 'Many.', toDevelop: 'Of long ago.' });
    const after = withEdits(reflectionRecord, stored, typed, ['strengths'], laptop);
    expect(after).toMatchObject({ strengths: 'Many.', toDevelop: 'Time.', isPriority: true });
    expect(Object.keys(after.edits)).toEqual(['strengths']);
  });

  test('of a record that is not there yet is that record, counted from the first key on', () => {
    const typed = aReflection('goals', { strengths: 'M' });
    expect(withEdits(reflectionRecord, null, typed, ['strengths'], laptop)).toEqual({
      ...typed,
      edits: { strengths: { [laptop]: 1 } },
    });
    expect(withEdits(reflectionRecord, null, typed, [], laptop)).toEqual(typed);
  });

  test('on each of two devices that begin the same record apart loses neither', () => {
    const begun = (changes: Partial<Reflection>, device: DeviceId): Reflection =>
      withEdits(
        reflectionRecord,
        null,
        aReflection('goals', changes),
        Object.keys(changes),
        device,
      );
    const here = begun({ strengths: 'Pasted here.' }, laptop);
    const there = writes(begun({ isPriority: true }, office), 'There.', office);
    const both = mergeRecords(reflectionRecord, here, there);
    expect(strengthsIn(both)).toEqual(['There.', 'Pasted here.']);
    expect([both.isPriority, Object.keys(both.conflicts)]).toEqual([true, ['strengths']]);
  });

  test('of a field that no record has changes nothing', () => {
    const stored = aReflection('goals');
    expect(withEdits(reflectionRecord, stored, stored, ['weather'], laptop)).toEqual(stored);
  });

  describe('whatever the record is', () => {
    test('review', edits(reviewRecord, anyReview(small)), PATIENCE);
    test('sheet', edits(sheetRecord, anySheet(small, 'diaries')), PATIENCE);
    test('reflection', edits(reflectionRecord, anyReflection()), PATIENCE);
    test('action', edits(actionRecord, anyAction(small)), PATIENCE);
  });
});

/** Milliseconds, on a machine that is busy with other things: nothing here is about time. */
const PATIENCE = 60_000;

function edits<Shape extends Merging>(
  kind: MergedKind<Shape>,
  any: fc.Arbitrary<Shape>,
): () => void {
  return () =>
    forAll(anyEdited(kind, any), any, (stored, one) => {
      const becomes = { ...one, edits: stored.edits };
      const fields = changedFields(kind, stored, becomes);
      const after = withEdits(kind, stored, becomes, fields, laptop);
      // Twice is no more than once, and what was asked for is what there is.
      expect(withEdits(kind, after, becomes, fields, laptop)).toEqual(after);
      expect(changedFields(kind, after, becomes)).toEqual([]);
      // It is known to be later than what it was made from; what stood beside that still does.
      expect(mergeRecords(kind, stored, after)).toEqual(after);
      const contested = (record: Shape) =>
        new Map(Object.entries(record.conflicts).map(([name, all]) => [name, all.map(valueOf)]));
      expect(contested(after)).toEqual(contested(stored));
      for (const name of fields) {
        const counted = (record: Shape) => changesIn(record.edits[name] ?? {});
        expect(counted(after)).toBeGreaterThan(counted(stored));
      }
    });
}

describe('an edit made before what another device did could be seen', () => {
  const seen = writes(aReflection('goals', { toDevelop: 'Time.' }), 'Few.', laptop);
  const theirs = { ...writes(seen, 'Theirs.', office), toDevelop: 'Room.' };

  /** As a form does: it holds what it had read, and every key goes into what is stored now. */
  const types = (stored: Reflection, strengths: string, held = seen): Reflection =>
    withEdits(reflectionRecord, stored, { ...held, strengths }, ['strengths'], laptop);

  test('takes its place, and leaves that beside it, once', () => {
    const after = ['M', 'Mi', 'Min', 'Mine.'].reduce((stored, text) => types(stored, text), theirs);
    expect(strengthsIn(after)).toEqual(['Mine.', 'Theirs.']);
    expect(after.toDevelop).toBe('Room.');
  });

  test('loses neither on any copy', () => {
    const after = types(theirs, 'Mine.');
    for (const copy of [seen, theirs, after]) {
      const both = mergeRecords(reflectionRecord, copy, after);
      expect(new Set(strengthsIn(both))).toEqual(new Set(['Mine.', 'Theirs.']));
    }
  });

  test('of the field that a form has kept from it is such a one; of any other it is not', () => {
    const held = heldBack(reflectionRecord, theirs, { ...theirs, strengths: 'Few.' }, seen);
    expect(held.edits).toEqual(seen.edits);
    expect(strengthsIn(types(theirs, 'Mine.', held))).toEqual(['Mine.', 'Theirs.']);
    const taken = heldBack(reflectionRecord, theirs, theirs, seen);
    expect(strengthsIn(types(theirs, 'Mine.', taken))).toEqual(['Mine.']);
  });

  test('with the hand that a device needs beside its own earlier one is told for its own', () => {
    const other = writes(aReflection('goals'), 'Theirs.', office);
    const apart = mergeRecords(reflectionRecord, other, seen);
    const typed = ['N', 'Ne', 'New.'].reduce((stored, text) => types(stored, text, apart), apart);
    expect(strengthsIn(typed)).toHaveLength(2);
    expect(typed.strengths).toBe('New.');
  });
});

describe('an edit of a field that somebody has yet to choose for', () => {
  const before = aReflection('goals');
  const apart = mergeRecords(
    reflectionRecord,
    writes(before, 'Laptop’s.', laptop),
    writes(before, 'Office’s.', office),
  );

  test.each([laptop, office])(
    'on %s leaves the other value beside it, for every copy',
    (device) => {
      const after = writes(apart, 'New.', device);
      expect(strengthsIn(after)).toEqual(['New.', 'Laptop’s.']);
      expect(strengthsIn(mergeRecords(reflectionRecord, apart, after))).toEqual([
        'New.',
        'Laptop’s.',
      ]);
    },
  );

  test('again and again, on both, stays one value and the other', () => {
    const after = ['One.', 'Two.', 'Three.'].reduce(
      (record, text) => writes(writes(record, `${text} L`, laptop), `${text} O`, office),
      apart,
    );
    expect(strengthsIn(mergeRecords(reflectionRecord, after, apart))).toEqual([
      'Three. O',
      'Laptop’s.',
    ]);
  });

  test('written before changes were counted loses neither', () => {
    const old = mergeRecords(
      reflectionRecord,
      aReflection('goals', { strengths: 'A' }),
      aReflection('goals', { strengths: 'B' }),
    );
    expect(strengthsIn(old)).toEqual(['B', 'A']);
    const after = writes(old, 'New.', laptop);
    expect(strengthsIn(mergeRecords(reflectionRecord, old, after))).toEqual(['New.', 'A']);
  });
});

describe('a choice', () => {
  const before = aReflection('goals');
  const [here, there] = [writes(before, 'Here.', laptop), writes(before, 'There.', office)];
  const apart = mergeRecords(reflectionRecord, here, there);

  test('settles it, on every copy that it comes to', () => {
    const chosen = withChoice(reflectionRecord, apart, 'strengths', 'Here.', laptop);
    expect(strengthsIn(chosen)).toEqual(['Here.']);
    for (const copy of [before, here, there, apart]) {
      expect(mergeRecords(reflectionRecord, copy, chosen)).toEqual(chosen);
    }
  });

  test('made otherwise on another device at the same time is the next question', () => {
    const choices = ['Here.', 'Both.'].map((value, place) =>
      withChoice(reflectionRecord, apart, 'strengths', value, DEVICES[place] ?? laptop),
    );
    const [one = apart, other = apart] = choices;
    const question = strengthsIn(mergeRecords(reflectionRecord, one, other));
    expect(new Set(question)).toEqual(new Set(['Both.', 'Here.']));
  });
});

test('a device has as many hands as it needs, and no other device has them', () => {
  const hands = Array.from({ length: 100 }, (_, nth) => handOf(laptop, nth));
  expect(hands[0]).toBe(laptop);
  expect(new Set(hands).size).toBe(100);
});

test('the fields of a record are those that can change, each by itself', () => {
  const record = aReflection('goals', { strengths: 'Many.' });
  expect([...fieldsOf(reflectionRecord.parts, record)]).toEqual([
    ['strengths', 'Many.'],
    ['toDevelop', ''],
    ['isPriority', false],
  ]);
});
