import { expect, test } from 'vitest';
import { mergeRecords } from '#domain/merging/merge-record.ts';
import { decodeRecord } from '#domain/records/record.ts';
import type { Rating, Response } from '#domain/records/response.ts';
import { responseTo, type Sheet, sheetRecord } from '#domain/records/sheet.ts';
import {
  type OwnSheet,
  ownMovedTo,
  saidSent,
  withOwnAnswer,
} from '#domain/taking-part/own-sheet.ts';
import { aDevice } from '#tests/builders/devices.ts';
import { idOf } from '#tests/builders/ids.ts';
import { anOwnSheet } from '#tests/builders/own-sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const garden = smallInstrument();
const [water, light] = [idOf.indicator('water'), idOf.indicator('light')];
const rated = (rating: Rating, example = ''): Response => ({ state: 'rated', rating, example });
const begun = anOwnSheet(garden, 'visitors');

const handedBack = (own: OwnSheet): OwnSheet => ownMovedTo(own, { at: 'hand-back' });

test('a sheet that is begun has a code, and a number only where it was asked for', () => {
  expect(begun.sheet).toMatchObject({ number: null, responses: {}, deletedAt: null, edits: {} });
  expect(begun.sheet.code).toMatch(/^[2-9CFHKMNPRTWX]{6}$/u);
  expect(anOwnSheet(garden, 'diaries', 12).sheet.number).toBe(12);
});

test('what is handed back is a sheet as every other, with all that was answered', () => {
  const own = handedBack(withOwnAnswer(begun, water, rated(4, 'Rain.')));
  expect(decodeRecord(sheetRecord, JSON.parse(JSON.stringify(own.handed)))).toEqual({
    ok: true,
    value: { ...own.sheet, edits: { [`responses/${water}`]: { [aDevice('phone')]: 1 } } },
  });
});

test('how often somebody thought again is not in it', () => {
  const once = handedBack(withOwnAnswer(begun, water, rated(4)));
  const often = ([1, 5, 2, 4] as const).reduce<OwnSheet>(
    (own, rating) => withOwnAnswer(own, water, rated(rating)),
    begun,
  );
  expect(handedBack(often).handed).toEqual(once.handed);
});

test('a sheet that is handed back again takes the place of the first, in either order', () => {
  const first = handedBack(withOwnAnswer(begun, water, rated(4)));
  const changed = withOwnAnswer(withOwnAnswer(first, water, rated(2)), light, rated(5));
  const second = handedBack(changed);
  for (const merged of [
    mergeRecords(sheetRecord, first.handed, second.handed),
    mergeRecords(sheetRecord, second.handed, first.handed),
  ]) {
    expect(said(merged)).toEqual([2, 5]);
    expect(merged.conflicts).toEqual({});
  }
});

test('to look again without a change makes nothing new of it', () => {
  const first = handedBack(withOwnAnswer(begun, water, rated(4)));
  expect(handedBack(ownMovedTo(first, { at: 'check' })).handed).toEqual(first.handed);
});

test('that it was sent is said by the person, and not any more once an answer has changed', () => {
  const ready = handedBack(withOwnAnswer(begun, water, rated(4)));
  expect(ready.isSent).toBe(false);
  const sent = saidSent(ready);
  expect(sent).toMatchObject({ isSent: true, place: { at: 'thanks' } });
  expect(ownMovedTo(sent, { at: 'check' }).isSent).toBe(true);
  expect(withOwnAnswer(sent, water, rated(5)).isSent).toBe(false);
});

test('no moment is anywhere in it', () => {
  const own = saidSent(handedBack(withOwnAnswer(begun, water, rated(4))));
  expect(JSON.stringify(own)).not.toMatch(/\d{4}-\d{2}-\d{2}T|\d{2}:\d{2}/u);
});

const said = (sheet: Sheet) =>
  [water, light].map((id) => {
    const response = responseTo(sheet, id);
    return response.state === 'rated' ? response.rating : response.state;
  });
