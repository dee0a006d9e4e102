import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatherReturns, type ReturnsPlace } from '#domain/inviting/gather-returns.ts';
import type { Outcome } from '#domain/inviting/outcome.ts';
import type { ReturnedSheet } from '#domain/inviting/returned-sheet.ts';
import { conflictsIn } from '#domain/merging/conflicts.ts';
import { UNANSWERED } from '#domain/records/response.ts';
import { type Sheet, sheetRecord } from '#domain/records/sheet.ts';
import { anyCopies, changedTo } from '#tests/builders/any-edits.ts';
import { anySheet } from '#tests/builders/any-records.ts';
import { aDevice } from '#tests/builders/devices.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aReview } from '#tests/builders/records.ts';
import { aReturn, ofVersion } from '#tests/builders/returned-sheets.ts';
import { aSheet } from '#tests/builders/sheets.ts';

const v1 = loadV1();
const phone = aDevice('phone');
const laptop = aDevice('laptop');
const carer = (nth: number, ratings = '4 5 NA') =>
  aReturn(v1, { source: 'informal-carers', ratings, nth });
const plan = (nth: number, ratings = '3') => aReturn(v1, { source: 'care-plans', ratings, nth });
const leaflets = (nth: number) => aReturn(v1, { source: 'service-information', ratings: '2', nth });

const place = (here: readonly Sheet[] = [], changes: Partial<ReturnsPlace> = {}): ReturnsPlace => ({
  review: aReview(),
  instrument: v1,
  here,
  unreadable: [],
  ...changes,
});

const kinds = (outcomes: readonly Outcome[]) => outcomes.map(({ kind }) => kind);

/** The sheet with its first statement answered otherwise, on this device. */
function changed({ sheet }: ReturnedSheet, rating: string, device = phone): Sheet {
  const { responses } = carer(1, rating).sheet;
  const after = { ...sheet, responses: { ...sheet.responses, ...responses } };
  return changedTo(sheetRecord, sheet, after, device);
}
const asReturn = (sheet: Sheet): ReturnedSheet => ({ ...carer(1), sheet });

describe('sheets that fit', () => {
  test('are taken in as they are, each once, however often they came', () => {
    const { outcomes, sheets } = gatherReturns([carer(1), carer(2), carer(1), carer(1)], place());
    expect(kinds(outcomes)).toEqual(['new', 'new', 'again', 'again']);
    expect(sheets).toHaveLength(2);
    expect(sheets).toEqual(expect.arrayContaining([carer(1).sheet, carer(2).sheet]));
  });

  test('that are here already change nothing', () => {
    const { outcomes, sheets } = gatherReturns([carer(1), carer(1)], place([carer(1).sheet]));
    expect(kinds(outcomes)).toEqual(['here', 'here']);
    expect(sheets).toEqual([]);
  });

  test('of which more is known here change nothing, either', () => {
    const { outcomes } = gatherReturns([carer(1)], place([changed(carer(1), '1')]));
    expect(kinds(outcomes)).toEqual(['here']);
  });

  test('that were changed by whoever filled them in are a newer copy of what is here', () => {
    const newer = changed(carer(1), '1');
    const { outcomes, sheets } = gatherReturns([asReturn(newer)], place([carer(1).sheet]));
    expect(outcomes).toMatchObject([{ kind: 'newer', toChoose: 0 }]);
    expect(sheets).toEqual([newer]);
  });

  test('that were changed here, too, leave a choice and overwrite nothing', () => {
    const here = changed(carer(1), '2', laptop);
    const { outcomes } = gatherReturns([asReturn(changed(carer(1), '1'))], place([here]));
    expect(outcomes).toMatchObject([{ kind: 'newer', toChoose: 1 }]);
  });

  test('come as one from an older and a newer copy, in whichever order', () => {
    const newer = changed(carer(1), '1');
    for (const copies of [
      [carer(1), asReturn(newer)],
      [asReturn(newer), carer(1)],
    ]) {
      const { outcomes, sheets } = gatherReturns(copies, place());
      expect(kinds(outcomes)).toEqual(['new', 'again']);
      expect(sheets).toEqual([newer]);
    }
  });

  test('keep the number of their document, and it is said where another has it', () => {
    const here = aSheet(v1, { source: 'care-plans', ratings: '5', nth: 7 });
    const same = { ...plan(7), sheet: { ...plan(7).sheet, id: idOf.sheet('another') } };
    const { outcomes, sheets } = gatherReturns([same, plan(8)], place([here]));
    expect(outcomes).toMatchObject([
      { kind: 'new', isNumberTaken: true },
      { kind: 'new', isNumberTaken: false },
    ]);
    expect(new Set(sheets.map(({ number }) => number))).toEqual(new Set([7, 8]));
    const twin = { ...plan(8), sheet: { ...plan(8).sheet, id: idOf.sheet('twin') } };
    expect(gatherReturns([plan(8), twin], place()).outcomes).toMatchObject([
      { isNumberTaken: true },
      { isNumberTaken: true },
    ]);
  });

  test('are taken in without answers to statements that the instrument does not have', () => {
    const { sheet } = carer(1, '4');
    const responses = { ...sheet.responses, [idOf.indicator('weather')]: UNANSWERED };
    const edits = { 'responses/weather': { [phone]: 1 }, 'responses/goals': { [phone]: 2 } };
    const strange = asReturn({ ...sheet, responses, edits });
    const { outcomes, sheets } = gatherReturns([strange], place());
    expect(outcomes).toMatchObject([{ kind: 'new', leftOut: 1 }]);
    expect(sheets).toEqual([{ ...sheet, edits: { 'responses/goals': { [phone]: 2 } } }]);
  });
});

describe('sheets that are not taken in', () => {
  const elsewhere = idOf.review('elsewhere');
  const ofOther = aReturn(v1, { source: 'informal-carers', ratings: '4', reviewId: elsewhere });
  const numbered = asReturn({ ...carer(1).sheet, number: 3 });
  const unknown = asReturn({ ...carer(1).sheet, sourceId: idOf.source('weather') });
  const notIncluded = aReview({
    sources: { [idOf.source('informal-carers')]: { included: false, intended: 10 } },
  });
  const inBin = { ...carer(1).sheet, deletedAt: '2026-11-21T12:00:00.000Z' };
  const oneHere = aSheet(v1, { source: 'service-information', ratings: '1', nth: 9 });

  test.each<[string, readonly ReturnedSheet[], ReturnsPlace, readonly Outcome['kind'][]]>([
    ['of another review', [ofOther, ofOther], place(), ['other-review', 'other-review']],
    ['of another version', [ofVersion(2, carer(1))], place(), ['other-instrument']],
    ['of a source left out', [carer(1)], place([], { review: notIncluded }), ['not-included']],
    ['of a source that there is not', [unknown], place(), ['not-as-made']],
    ['of a person, with a number', [numbered], place(), ['not-as-made']],
    ['with nothing on them', [carer(1, '_ _')], place(), ['empty']],
    ['that were deleted here', [carer(1)], place([inBin]), ['in-bin']],
    ['of a source that has its one', [leaflets(1)], place([oneHere]), ['has-one']],
    ['of which one is wanted', [leaflets(1), leaflets(2)], place(), ['several', 'several']],
    [
      'whose place here cannot be read',
      [carer(1)],
      place([], { unreadable: [carer(1).sheet.id] }),
      ['unreadable-here'],
    ],
    [
      'in the place of another review’s',
      [carer(1)],
      place([{ ...carer(1).sheet, reviewId: elsewhere }]),
      ['not-as-made'],
    ],
    [
      'that stand in one another’s place',
      [plan(1), asReturn({ ...plan(1).sheet, number: 2 })],
      place(),
      ['not-as-made', 'not-as-made'],
    ],
  ])('%s', (_, returns, at, expected) => {
    const { outcomes, sheets } = gatherReturns(returns, at);
    expect(kinds(outcomes)).toEqual(expected);
    expect(sheets).toEqual([]);
  });

  test('one of which the source has one is taken in, and again as a newer copy', () => {
    expect(kinds(gatherReturns([leaflets(1), leaflets(1)], place()).outcomes)).toEqual([
      'new',
      'again',
    ]);
    const newer = asReturn(changed(leaflets(1), '5'));
    const again = gatherReturns([newer], place([leaflets(1).sheet]));
    expect(kinds(again.outcomes)).toEqual(['newer']);
  });

  test('a blank or deleted one in its place does not stand in the way', () => {
    const blank = aSheet(v1, { source: 'service-information', nth: 9 });
    const gone = { ...oneHere, deletedAt: '2026-11-21T12:00:00.000Z' };
    expect(kinds(gatherReturns([leaflets(1)], place([blank, gone])).outcomes)).toEqual(['new']);
  });
});

test('in any order, with any of them any number of times, the same sheets are taken in', () => {
  const anyOf = (source: string, nth: number) =>
    anyCopies(sheetRecord, anySheet(v1, source, nth)).map((copies) => copies.map(asReturn));
  const anyLot = fc
    .tuple(
      anyOf('informal-carers', 1),
      anyOf('informal-carers', 2),
      anyOf('care-plans', 1),
      anyOf('service-information', 1),
      anyOf('service-information', 2),
    )
    .map((copies) => copies.flat());
  const anyWay = fc.array(fc.nat(), { maxLength: 40 });
  forAll(anyLot, anyWay, fc.boolean(), (lot, way, isHere) => {
    const at = place(isHere ? lot.slice(0, 1).map(({ sheet }) => sheet) : []);
    const once = gatherReturns(lot, at);
    const others = way.map((step) => lot[step % lot.length]).filter((one) => one !== undefined);
    const otherwise = gatherReturns([...others, ...lot.toReversed(), ...others], at);
    expect(otherwise.sheets).toEqual(once.sheets);
    const ids = once.sheets.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const taken = once.outcomes.filter(({ kind }) => kind === 'new' || kind === 'newer');
    expect(taken).toHaveLength(ids.length);
  });
});

test('copies of one lot that were changed apart leave a choice', () => {
  const apart = [changed(carer(1), '1'), changed(carer(1), '2', laptop)].map(asReturn);
  const { outcomes, sheets } = gatherReturns(apart, place());
  expect(outcomes).toMatchObject([{ kind: 'new', toChoose: 1 }, { kind: 'again' }]);
  expect(sheets.flatMap((sheet) => conflictsIn(sheetRecord, sheet))).toHaveLength(1);
});
