import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionRecord } from '#domain/records/action.ts';
import { DEFAULT_PREFERENCES, preferencesRecord } from '#domain/records/preferences.ts';
import { decodeRecord, type RecordKind } from '#domain/records/record.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { sheetRecord } from '#domain/records/sheet.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aReflection, aReview, anAction, NOON } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';

type Kind = { readonly kind: RecordKind<unknown>; readonly record: object };

const RECORDS: readonly Kind[] = [
  { kind: reviewRecord, record: aReview() },
  { kind: sheetRecord, record: aSheet(loadV1(), { source: 'care-plans', ratings: '4 NA _' }) },
  { kind: reflectionRecord, record: aReflection('goals', { strengths: 'Small steps.' }) },
  {
    kind: actionRecord,
    record: anAction('Ask about money', 'goals', {
      notes: [{ id: idOf.note('one'), on: '2026-11-21', text: 'Asked.' }],
    }),
  },
  { kind: preferencesRecord, record: DEFAULT_PREFERENCES },
];

describe.each(RECORDS)('$kind.name records', ({ kind, record }) => {
  test('come out as they went in, through JSON and back', () => {
    const stored: unknown = JSON.parse(JSON.stringify(record));
    expect(decodeRecord(kind, stored)).toEqual({ ok: true, value: record });
  });

  test('have a migration from each earlier version to the next, and no gap', () => {
    expect(kind.migrations).toHaveLength(kind.version - 1);
    expect(record).toMatchObject({ version: kind.version });
  });

  test('with any one field missing are damaged, there', () => {
    for (const field of Object.keys(record)) {
      const { [field]: _, ...rest } = record as Record<string, unknown>;
      expect(decodeRecord(kind, rest)).toMatchObject({ ok: false, error: { where: field } });
    }
  });

  test('with any one field changed to anything are decoded or damaged, never thrown', () => {
    forAll(fc.constantFrom(...Object.keys(record)), fc.jsonValue(), (field, value) => {
      const result = decodeRecord(kind, { ...record, [field]: value });
      expect(typeof result.ok).toBe('boolean');
    });
  });

  test('do not let names of JavaScript’s own in', () => {
    const text = JSON.stringify(record).replace('{', '{"__proto__":{"owned":true},');
    const result = decodeRecord(kind, JSON.parse(text));
    expect(result).toEqual({ ok: true, value: record });
    expect(result.ok && Object.getPrototypeOf(result.value)).toBe(Object.prototype);
  });
});

describe('what is refused', () => {
  test.each([
    ['a rating of 6', { state: 'rated', rating: 6, example: '' }],
    ['a rating of 0', { state: 'rated', rating: 0, example: '' }],
    ['a rating of 3½', { state: 'rated', rating: 3.5, example: '' }],
    ['a rating that is text', { state: 'rated', rating: '4', example: '' }],
    ['a rating without one', { state: 'rated', example: '' }],
    ['another kind of response', { state: 'skipped', example: '' }],
    ['a response without an example', { state: 'unanswered' }],
    ['an example without end', { state: 'unanswered', example: 'a'.repeat(10_001) }],
  ])('%s', (_, response) => {
    const sheet = aSheet(loadV1(), { source: 'care-plans' });
    const result = decodeRecord(sheetRecord, { ...sheet, responses: { goals: response } });
    expect(result).toMatchObject({ ok: false, error: { reason: 'corrupt' } });
  });

  test.each(['__proto__', 'Goals', 'goals ', '', '-goals', 'a'.repeat(61)])(
    'a response under %j, which is no indicator’s id',
    (id) => {
      const sheet = aSheet(loadV1(), { source: 'care-plans' });
      const stored: unknown = JSON.parse(
        `{"responses":{${JSON.stringify(id)}:{"state":"unanswered","example":""}}}`,
      );
      const result = decodeRecord(sheetRecord, { ...sheet, ...(stored as object) });
      expect(result.ok && Object.keys(result.value.responses)).not.toEqual([id]);
    },
  );

  test.each([
    ['a day that is not in the calendar', { startsOn: '2026-02-30' }],
    ['an area that is not in Scotland', { service: { ...aReview().service, area: 'london' } }],
    ['more sheets than anybody has', { sources: { goals: { included: true, intended: 1000 } } }],
    ['an id that is not random', { id: 'harbour-view' }],
    ['a time that is not in UTC', { createdAt: NOON.replace('Z', '+01:00') }],
  ])('%s', (_, changes) => {
    const result = decodeRecord(reviewRecord, { ...aReview(), ...changes });
    expect(result).toMatchObject({ ok: false, error: { reason: 'corrupt' } });
  });
});
