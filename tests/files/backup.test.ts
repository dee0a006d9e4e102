import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionReach } from '#domain/records/action.ts';
import { reflectionReach } from '#domain/records/reflection.ts';
import { contributedReach, reviewReach, serviceReach } from '#domain/records/review.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { sheetReach } from '#domain/records/sheet.ts';
import { decodeBackup, encodeBackup } from '#files/backup.ts';
import { fileSentence } from '#files/file-failure.ts';
import { anySheets } from '#tests/builders/arbitraries.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aReflection, anAction, aReview, NOON } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';

const instrument = loadV1();
const records: ReviewRecords = {
  review: aReview(),
  sheets: [
    aSheet(instrument, { source: 'care-plans', ratings: '4 NA _ 5', examples: ['Zażółć “ja”'] }),
    aSheet(instrument, { source: 'people-using', ratings: '1 2' }),
  ],
  reflections: [aReflection('goals', { strengths: 'Two\nlines', isPriority: true })],
  actions: [
    anAction('Ring back', 'goals', {
      notes: [{ id: idOf.note('n'), on: '2026-11-01', text: 'Done' }],
    }),
  ],
};
const text = encodeBackup([records], NOON);

/** The backup with one thing changed by hand. */
function changed(change: (file: Record<string, unknown[]>) => void): string {
  const file = JSON.parse(text);
  change(file);
  return JSON.stringify(file);
}

function reasonFor(input: string): string {
  const result = decodeBackup(input);
  return result.ok ? 'none' : result.error.reason;
}

test('what goes into a backup comes out of it', () => {
  expect(decodeBackup(text)).toEqual({
    ok: true,
    value: {
      madeAt: NOON,
      reviews: [records.review],
      sheets: records.sheets,
      reflections: records.reflections,
      actions: records.actions,
    },
  });
});

test('whatever is on the sheets', () => {
  forAll(anySheets(instrument), (sheets) => {
    const unique = [...new Map(sheets.map((sheet) => [sheet.id, sheet])).values()];
    const back = decodeBackup(encodeBackup([{ ...records, sheets: unique }], NOON));
    expect(back.ok && back.value.sheets).toEqual(unique);
  });
});

test('it says what it is, in a file that a person can read', () => {
  expect(JSON.parse(text)).toMatchObject({ kind: 'sri2-backup', format: 1, madeAt: NOON });
  expect(text).toContain('\n');
});

test('a mark at the beginning that some programs add does no harm', () => {
  expect(decodeBackup(`\uFEFF${text}`).ok).toBe(true);
});

test('every field of every record may travel in a backup', () => {
  const reaches = [
    reviewReach,
    serviceReach,
    contributedReach,
    sheetReach,
    reflectionReach,
    actionReach,
  ];
  expect(reaches.flatMap((reach) => Object.values(reach))).not.toContain('device');
});

describe('what cannot be used is refused, with the reason', () => {
  test.each([
    ['a letter', 'Dear team', 'not-sri2'],
    ['nothing', '', 'not-sri2'],
    ['other JSON', '{"kind":"recipe","format":1}', 'not-sri2'],
    ['a list', '[]', 'not-sri2'],
    ['a contribution', '{"kind":"sri2-contribution","format":1}', 'wrong-kind'],
    ['a later format', text.replace('"format": 1', '"format": 2'), 'too-new'],
    ['a backup that breaks off', text.slice(0, text.length / 2), 'damaged'],
    ['a backup without its sheets', changed((file) => delete file['sheets']), 'damaged'],
    ['a sheet of no review', changed((file) => file['reviews']?.pop()), 'damaged'],
    [
      'a sheet twice',
      changed((file) => file['sheets']?.push(structuredClone(file['sheets'][0]))),
      'damaged',
    ],
    ['a record of a later version', text.replace('"version": 2', '"version": 99'), 'too-new'],
    ['a rating of 7', text.replace('"rating": 5', '"rating": 7'), 'damaged'],
  ])('%s', (_, input, reason) => {
    expect(reasonFor(input)).toBe(reason);
  });

  test('and with the place', () => {
    const result = decodeBackup(text.replace('"rating": 2', '"rating": 7'));
    expect(result.ok ? '' : fileSentence(result.error)).toBe(
      'This file is damaged: sheet 2 (responses.goals.rating). ' +
        'If you have another copy of it, try that one.',
    );
  });

  test('in a sentence that says what it is instead', () => {
    const result = decodeBackup('{"kind":"sri2-contribution","format":1}');
    expect(result.ok ? '' : fileSentence(result.error)).toBe(
      'This is a contribution, not a backup of a review. Choose another file.',
    );
  });
});

test('nothing that can be opened makes it fall over', () => {
  forAll(fc.oneof(fc.string(), fc.json()), (input) => {
    expect(decodeBackup(input).ok).toBe(false);
  });
  forAll(fc.nat({ max: text.length - 1 }), fc.string({ maxLength: 3 }), (place, put) => {
    const result = decodeBackup(text.slice(0, place) + put + text.slice(place + 1));
    expect(typeof result.ok).toBe('boolean');
  });
});
