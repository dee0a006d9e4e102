import { describe, expect, test } from 'vitest';
import { decodeBackup, encodeBackup } from '#files/backup.ts';
import { fileSentence } from '#files/file-failure.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aReflection, anAction, aReview, NOON } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';

const records = {
  review: aReview(),
  sheets: [aSheet(loadV1(), { source: 'care-plans', ratings: '4 5', examples: ['MARK'] })],
  reflections: [aReflection('goals', { strengths: 'Strong' })],
  actions: [
    anAction('Ring back', 'goals', {
      notes: [{ id: idOf.note('n'), on: '2026-11-01', text: 'Done' }],
    }),
  ],
};
const text = encodeBackup([records], NOON);

/** The backup with a piece of its text replaced, and not parsed on the way. */
function withText(found: string | RegExp, put: string): string {
  const changed = text.replace(found, () => put);
  if (changed === text) throw new Error(`There is no ${String(found)} in the backup`);
  return changed;
}

function outcome(input: string): string {
  const result = decodeBackup(input);
  return result.ok ? 'taken' : result.error.reason;
}

describe('a file made to do harm is refused, or taken without any', () => {
  const DEEP = 1_000_000;
  const brackets = '['.repeat(DEEP) + ']'.repeat(DEEP);
  const braces = '{"a":'.repeat(DEEP) + '1' + '}'.repeat(DEEP);

  test.each([
    ['brackets alone', brackets, 'not-sri2'],
    ['brackets that never close', '['.repeat(DEEP), 'not-sri2'],
    [
      'brackets in place of the sheets',
      withText(/"sheets": \[/u, `"sheets": [${brackets},`),
      'damaged',
    ],
    ['brackets in place of an example', withText('"MARK"', brackets), 'damaged'],
    [
      'braces in place of a review',
      withText(/"reviews": \[/u, `"reviews": [${braces},`),
      'damaged',
    ],
    [
      'braces in a field that nobody knows',
      withText('"format"', `"more": ${braces}, "format"`),
      'damaged',
    ],
    [
      'braces in a record’s unknown field',
      withText('"isExample"', `"more": ${braces}, "isExample"`),
      'damaged',
    ],
    [
      'brackets in a value that waits for a choice',
      withText('"conflicts": {}', `"conflicts": {"x": [{"edits": {}, "value": ${brackets}}]}`),
      'damaged',
    ],
  ])('nested a million deep: %s', (_, input, reason) => {
    expect(outcome(input)).toBe(reason);
  });

  test('as deep as it may be, and a step deeper', () => {
    const nested = (depth: number) =>
      withText('"format"', `"more": ${'['.repeat(depth)}${']'.repeat(depth)}, "format"`);
    expect([nested(31), nested(32)].map(outcome)).toEqual(['taken', 'damaged']);
  });

  test.each([
    ['a format', '"format": 1', '"format": 1e999', 'not-sri2'],
    ['a format of a thousand digits', '"format": 1', `"format": ${'9'.repeat(1000)}`, 'not-sri2'],
    ['a format between two', '"format": 1', '"format": 1.5', 'not-sri2'],
    ['a format below one', '"format": 1', '"format": 0', 'not-sri2'],
    ['a version', /"version": \d/u, '"version": 1e308', 'damaged'],
    ['a version between two', /"version": \d/u, '"version": 1.5', 'damaged'],
    ['a version below one', /"version": \d/u, '"version": -1', 'damaged'],
    ['a rating', '"rating": 5', '"rating": 5e300', 'damaged'],
    ['a rating next to 5', '"rating": 5', '"rating": 5.000001', 'damaged'],
    ['a sheet’s number', /"number": \d+/u, '"number": 9007199254740993', 'damaged'],
  ])('a number out of all bounds: %s', (_, found, put, reason) => {
    expect(outcome(withText(found, put))).toBe(reason);
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'the key %s is passed over or refused, and reaches nothing',
    (key) => {
      const extra = `"${key}": {"isExample": true, "polluted": "yes", "deletedAt": null},`;
      for (const place of ['"format"', '"isExample"', '"name"', '"goals"']) {
        const result = decodeBackup(withText(place, `${extra} ${place}`));
        if (result.ok) expect(result.value).toEqual(whole());
        else expect(result.error.reason).toBe('damaged');
      }
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );

  test('a field that is missing is not found on a prototype that came with it', () => {
    const inherited = withText(/"isExample": false/u, '"__proto__": {"isExample": false}');
    expect(outcome(inherited)).toBe('damaged');
  });

  test('ids twice: each record stands in a file once', () => {
    const { review, sheets, reflections, actions } = records;
    const twice = [
      encodeBackup([records, { review, sheets: [], reflections: [], actions: [] }], NOON),
      encodeBackup([{ ...records, sheets: [...sheets, ...sheets] }], NOON),
      encodeBackup([{ ...records, reflections: [...reflections, ...reflections] }], NOON),
      encodeBackup([{ ...records, actions: [...actions, ...actions] }], NOON),
    ];
    expect(twice.map(outcome)).toEqual(twice.map(() => 'damaged'));
  });

  test('half a character comes through as it is', () => {
    const result = decodeBackup(withText('"MARK"', String.raw`"\ud83d and \udc00"`));
    const sheets = result.ok ? result.value.sheets : [];
    const again = encodeBackup([{ ...records, sheets }], NOON);
    expect(again).toContain(String.raw`\ud83d and \udc00`);
    expect(decodeBackup(again)).toEqual(result);
  });
});

function whole() {
  const { review, sheets, reflections, actions } = records;
  return { madeAt: NOON, reviews: [review], sheets, reflections, actions };
}

test('every refusal has its sentence', () => {
  const result = decodeBackup(withText('"rating": 5', '"rating": 1e999'));
  expect(result.ok ? '' : fileSentence(result.error)).toMatch(/^This file is damaged: sheet 1/u);
});
