import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionRecord } from '#domain/records/action.ts';
import type { Merging } from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { decodeRecord } from '#domain/records/record.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { sheetRecord } from '#domain/records/sheet.ts';
import { anyEdited } from '#tests/builders/any-edits.ts';
import { anyAction, anyReflection, anyReview, anySheet } from '#tests/builders/any-records.ts';
import { aDevice } from '#tests/builders/devices.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReflection, aReview, anAction } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const small = smallInstrument();
const edits = { [aDevice('laptop')]: 1 };
const note = { id: idOf.note('one'), on: '2026-11-21', text: 'Asked.' };

describe('a record with edits and conflicts in it comes out as it went in, through JSON', () => {
  test('review', () => comesBack(reviewRecord, anyReview(small)));
  test('sheet', () => comesBack(sheetRecord, anySheet(small, 'diaries')));
  test('reflection', () => comesBack(reflectionRecord, anyReflection()));
  test('action', () => comesBack(actionRecord, anyAction(small)));
});

function comesBack<Shape extends Merging>(kind: MergedKind<Shape>, any: fc.Arbitrary<Shape>): void {
  forAll(anyEdited(kind, any), (record) => {
    const stored: unknown = JSON.parse(JSON.stringify(record));
    expect(decodeRecord(kind, stored)).toEqual({ ok: true, value: record });
  });
}

describe('what conflicts with a field must be something that the field can be', () => {
  const review = aReview();
  const sheet = aSheet(small, { source: 'diaries', ratings: '4' });
  const action = anAction('Ask', 'water', { notes: [note] });

  test.each<[string, object]>([
    ['another name', { 'service/name': [{ value: 'Harbour House', edits }] }],
    ['no day any more', { startsOn: [{ value: null, edits }] }],
    ['not ticked', { 'coProduction/shared-lead': [{ edits }] }],
    ['a source planned otherwise', { 'sources/diaries': [{ value: PLAN, edits }] }],
    [
      'two others',
      {
        coordinator: [
          { value: 'A', edits },
          { value: 'B', edits: {} },
        ],
      },
    ],
  ])('%s is', (_, conflicts) => {
    expect(decodeRecord(reviewRecord, { ...review, conflicts })).toMatchObject({ ok: true });
  });

  test.each<[string, object]>([
    ['a size that there is not', { 'service/size': [{ value: 'huge', edits }] }],
    ['a name taken away', { 'service/name': [{ edits }] }],
    ['a day that is none', { startsOn: [{ value: 'soon', edits }] }],
    ['a practice neither in nor out', { 'coProduction/shared-lead': [{ value: 'yes', edits }] }],
    ['a practice by no name', { 'coProduction/Shared lead': [{ value: true, edits }] }],
    ['another id', { id: [{ value: idOf.review('another'), edits }] }],
    ['a field that there is not', { weather: [{ value: 'fair', edits }] }],
    ['JavaScript’s own', { __proto__: null, constructor: [{ value: 'fair', edits }] }],
  ])('%s is not', (_, conflicts) => {
    const result = decodeRecord(reviewRecord, { ...review, conflicts });
    const [field] = Object.keys(conflicts);
    const error = { reason: 'corrupt', where: `conflicts.${field}` };
    expect(result).toEqual({ ok: false, error });
  });

  test.each<[string, object]>([
    ['a rating of 7', { 'responses/water': [{ value: { ...RATED, rating: 7 }, edits }] }],
    ['a response under no indicator', { 'responses/Water!': [{ value: RATED, edits }] }],
  ])('on a sheet, %s is not', (_, conflicts) => {
    expect(decodeRecord(sheetRecord, { ...sheet, conflicts })).toMatchObject({ ok: false });
  });

  test('a note is one under its own id only', () => {
    const under = (id: string) => ({ [`notes/${id}`]: [{ value: note, edits }] });
    const decoded = (id: string) =>
      decodeRecord(actionRecord, { ...action, conflicts: under(id) }).ok;
    expect(decoded(note.id)).toBe(true);
    expect(decoded(idOf.note('two'))).toBe(false);
  });
});

const PLAN = { included: false, intended: 3 };
const RATED = { state: 'rated', rating: 3, example: '' };

describe('what is counted must be counts', () => {
  const reflection = aReflection('goals');

  test.each<[string, unknown]>([
    ['less than one', 0],
    ['a half', 0.5],
    ['text', '1'],
    ['more than can be counted', 1e300],
    ['the last that can', Number.MAX_SAFE_INTEGER],
    ['nothing', null],
  ])('%s is none', (_, count) => {
    const counts = { [aDevice('laptop')]: count };
    const counted = { ...reflection, edits: { strengths: counts } };
    expect(decodeRecord(reflectionRecord, counted).ok).toBe(false);
    const beside = { strengths: [{ value: 'Other.', edits: counts }] };
    expect(decodeRecord(reflectionRecord, { ...reflection, conflicts: beside }).ok).toBe(false);
  });

  test('anything else in their place is damaged or decoded, never thrown', () => {
    forAll(fc.constantFrom('edits', 'conflicts'), fc.jsonValue(), (name, value) => {
      const result = decodeRecord(reflectionRecord, {
        ...reflection,
        [name]: { strengths: value },
      });
      expect(typeof result.ok).toBe('boolean');
    });
  });
});
