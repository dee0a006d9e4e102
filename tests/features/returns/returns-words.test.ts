import { describe, expect, test } from 'vitest';
import type { Outcome, Taken } from '#domain/inviting/outcome.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { failed, ok } from '#domain/result.ts';
import {
  addedInWords,
  addLabel,
  lotInWords,
  sourcesInWords,
} from '#features/returns/count-words.ts';
import type { LotRow } from '#features/returns/lot.ts';
import { isTold, rowWords } from '#features/returns/row-words.ts';
import { paths } from '#features/paths.ts';
import type { SealedFailure } from '#files/sealed-sheet.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aReview } from '#tests/builders/records.ts';
import { aSheet, sourceNamed } from '#tests/builders/sheets.ts';

const v1 = loadV1();
const review = aReview();
const open: OpenReview = { instrument: v1, review, sheets: [], reflections: [], actions: [] };
const known = idOf.review('known');
const names = new Map([[known, 'Shoreline Team']]);
const source = sourceNamed(v1, 'service-information');

const sheet = aSheet(v1, { source: 'care-plans', ratings: '4', nth: 7 });
const fresh: Taken = { kind: 'new', sheet, toChoose: 0, leftOut: 0, isNumberTaken: false };
const newer: Taken = { ...fresh, kind: 'newer' };
const carers: Taken = { ...fresh, sheet: aSheet(v1, { source: 'informal-carers', ratings: '4' }) };

const row = (outcome: Outcome, place = 'a.txt'): LotRow => ({
  key: '1',
  place,
  outcome: ok(outcome),
});
const unopened = (failure: SealedFailure, place = 'a.txt'): LotRow => ({
  key: '1',
  place,
  outcome: failed(failure),
});
const lot = (...outcomes: readonly Outcome[]) => ({ rows: outcomes.map((one) => row(one)) });
const again: Outcome = { kind: 'again' };

describe('a lot is summed up in a sentence', () => {
  test.each([
    [lot(fresh), '1 sheet will be added.'],
    [lot(fresh, carers, again), '2 sheets will be added and 1 came twice.'],
    [
      lot(fresh, newer, again, { kind: 'here' }, { kind: 'in-bin' }, { kind: 'empty' }),
      '1 sheet will be added, 1 will be brought up to date, 1 came twice, 1 is here already, 1 is in the bin and 1 cannot be used.',
    ],
    [lot({ kind: 'here' }, { kind: 'here' }), 'No sheet will be added and 2 are here already.'],
    [{ rows: [unopened({ reason: 'no-key' })] }, 'No sheet will be added and 1 cannot be used.'],
  ])('%#', (one, sentence) => {
    expect(lotInWords(one)).toBe(sentence);
  });

  test('by source, and as what was done', () => {
    const both = lot(fresh, carers, newer);
    expect(sourcesInWords(both, v1)).toBe('1 care plan and 1 response from Informal carers.');
    expect(addLabel(both)).toBe('Add 2 sheets');
    expect(addedInWords(both)).toBe('2 sheets were added and 1 sheet was brought up to date.');
    expect(addLabel(lot(newer))).toBe('Bring 1 sheet up to date');
  });
});

test.each<[LotRow, string, string?]>([
  [row(fresh), 'Care plans: will be added.'],
  [row({ ...fresh, isNumberTaken: true }), 'There is another care plan 7.'],
  [row({ ...fresh, leftOut: 2 }), '2 answers are left out'],
  [row({ ...newer, toChoose: 1 }), 'you will be shown both and choose.'],
  [row({ kind: 'in-bin' }), 'was deleted here', paths.bin],
  [row({ kind: 'other-review', reviewId: known }), 'of Shoreline Team.', paths.returns(known)],
  [row({ kind: 'other-review', reviewId: idOf.review('x') }), 'not on this device.'],
  [
    row({ kind: 'other-instrument', instrument: { id: 'sri2', version: 2 } }),
    'version 2 of the statements. This review has version 1.',
  ],
  [row({ kind: 'other-instrument', instrument: { id: 'garden', version: 1 } }), 'other statements'],
  [row({ kind: 'not-included', source }), 'not part of this review', paths.plan(review.id)],
  [row({ kind: 'has-one', source }), 'it is here already'],
  [row({ kind: 'several', source }), 'different ones came'],
  [row({ kind: 'empty' }), 'Nothing has been answered'],
  [row({ kind: 'not-as-made' }), 'left out'],
  [row({ kind: 'unreadable-here' }), 'It was left as it is.'],
  [unopened({ reason: 'no-key' }), 'no review on this device can open it'],
  [unopened({ reason: 'damaged', where: 'it breaks off' }), 'damaged: it breaks off.'],
  [unopened({ reason: 'too-large' }), 'far larger'],
  [unopened({ reason: 'empty' }), 'There is nothing in this file.'],
  [
    unopened({ reason: 'wrong-kind', found: 'sri2-backup', wanted: 'sri2-returned-sheet' }),
    'This is a backup',
    paths.restore,
  ],
  [
    unopened({ reason: 'wrong-kind', found: 'sri2-contribution', wanted: 'sri2-returned-sheet' }),
    'This is a contribution, not a sheet that was handed back.',
  ],
  [unopened({ reason: 'not-sri2', looksLike: 'office' }), 'Spreadsheets', paths.review(review.id)],
  [unopened({ reason: 'not-sri2' }, 'SHEETS.CSV'), 'Spreadsheets', paths.review(review.id)],
  [unopened({ reason: 'not-sri2', looksLike: 'picture' }), 'This is a picture.'],
  [unopened({ reason: 'not-sri2' }), 'copy it whole'],
])('%# is told in any case, with the way on', (one, words, href) => {
  const said = rowWords(one, open, names);
  expect(said.words).toContain(words);
  expect(said.words).toMatch(/^[A-Z][^!]*\.$/u);
  expect(said.link?.href).toBe(href);
  expect(isTold(one)).toBe(words !== 'Care plans: will be added.');
});

test.each([row(fresh), row(newer), row(again), row({ kind: 'here' })])(
  '%# is told among all others only',
  (one) => {
    expect(isTold(one)).toBe(false);
  },
);
