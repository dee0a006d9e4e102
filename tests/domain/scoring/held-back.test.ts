import { expect, test } from 'vitest';
import { evidenceFrom } from '#domain/scoring/evidence.ts';
import { heldBackIn } from '#domain/scoring/held-back.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { sourcesBehind } from '#domain/scoring/sources-behind.ts';
import { idOf } from '#tests/builders/ids.ts';
import { sheetsOf } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const small = smallInstrument();
const evidence = (...sheets: readonly Sheet[]) => evidenceFrom(small, idOf.review(), sheets);

function heldBack(...sheets: readonly Sheet[]) {
  return heldBackIn(evidence(...sheets)).map(({ source, ...counts }) => [source.id, counts]);
}

test('a few people’s figures are held back, indicator by indicator', () => {
  const few = sheetsOf(small, 'visitors', ['4 4', '4 NA', '4']);
  expect(heldBack(...few)).toEqual([['visitors', { meanOnly: 1, noFigure: 1 }]]);
});

test('nothing is held back of documents, of many people, or before anybody has spoken', () => {
  const many = sheetsOf(small, 'visitors', Array<string>(5).fill('4 4'));
  expect(heldBack(...sheetsOf(small, 'diaries', ['1']), ...many)).toEqual([]);
  expect(heldBack()).toEqual([]);
});

test('behind a pool stand its sources, and behind a source itself', () => {
  const pooled = evidence(
    ...sheetsOf(small, 'visitors', ['4', '4', '4', '4', '4', '4']),
    ...sheetsOf(small, 'neighbours', ['4']),
  );
  const names = pooled.sources.map(({ id }) => sourcesBehind(small, id).map((s) => s.name));
  expect(names).toEqual([['The diaries'], ['The visitors', 'The neighbours']]);
});
