import type * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionRecord } from '#domain/records/action.ts';
import type { Merging } from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { fieldsOf, fixedOf, type Part, withFields } from '#domain/records/parts.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { sheetRecord } from '#domain/records/sheet.ts';
import { anyEdited } from '#tests/builders/any-edits.ts';
import { anyAction, anyReflection, anyReview, anySheet } from '#tests/builders/any-records.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { idOf } from '#tests/builders/ids.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const PARTS: Readonly<Record<string, Part>> = {
  id: 'fixed',
  title: 'whole',
  place: 'members',
  answers: 'entries',
  ticked: 'set',
  notes: 'items',
  edits: 'merging',
};
const note = { id: idOf.note('one'), on: '2026-11-21', text: 'Asked.' };
const record = {
  id: 'a',
  title: 'Tea',
  place: { town: 'Leith', room: null },
  answers: { milk: { sugar: true } },
  ticked: ['b', 'a'],
  notes: [note],
  edits: {},
};

test('a record comes apart into the values that change by themselves', () => {
  expect(Object.fromEntries(fieldsOf(PARTS, record))).toEqual({
    title: 'Tea',
    'place/town': 'Leith',
    'place/room': null,
    'answers/milk': { sugar: true },
    'ticked/a': true,
    'ticked/b': true,
    [`notes/${note.id}`]: note,
  });
  expect(fixedOf(PARTS, record)).toEqual({ id: 'a' });
});

test('and goes together again, lists in an order that does not depend on who came first', () => {
  const early = { ...note, id: idOf.note('two'), on: '2026-11-01' };
  const values = new Map<string, unknown>([
    ['title', 'Coffee'],
    ['place/room', '4'],
    ['answers/milk', undefined],
    ['answers/cake', { slices: 2 }],
    ['ticked/b', undefined],
    ['ticked/0', true],
    [`notes/${early.id}`, early],
    ['weather', 'fair'],
    ['id', 'another'],
  ]);
  expect(withFields(PARTS, record, values)).toEqual({
    ...record,
    title: 'Coffee',
    place: { town: 'Leith', room: '4' },
    answers: { cake: { slices: 2 } },
    ticked: ['0', 'a'],
    notes: [early, note],
  });
});

describe('whatever a record is, it is the same apart and together', () => {
  const small = smallInstrument();
  test('review', () => comesTogether(reviewRecord, anyReview(small)));
  test('sheet', () => comesTogether(sheetRecord, anySheet(small, 'diaries')));
  test('reflection', () => comesTogether(reflectionRecord, anyReflection()));
  test('action', () => comesTogether(actionRecord, anyAction(small)));
});

function comesTogether<Shape extends Merging>(
  kind: MergedKind<Shape>,
  any: fc.Arbitrary<Shape>,
): void {
  forAll(anyEdited(kind, any), any, (one, other) => {
    expect(withFields(kind.parts, one, new Map())).toEqual(one);
    const fields = fieldsOf(kind.parts, other);
    const gone = [...fieldsOf(kind.parts, one).keys()].filter((name) => !fields.has(name));
    const values = new Map([...gone.map((name) => [name, undefined] as const), ...fields]);
    const { edits, conflicts } = one;
    expect(withFields(kind.parts, one, values)).toEqual({ ...other, edits, conflicts });
  });
}
