import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_PREFERENCES } from '#domain/records/preferences.ts';
import { responseTo, type Sheet } from '#domain/records/sheet.ts';
import { actionsOf } from '#storage/actions.ts';
import { type Change, changeKey, write } from '#storage/change.ts';
import { database } from '#storage/database.ts';
import { preferences } from '#storage/preferences.ts';
import { reflectionsOf } from '#storage/reflections.ts';
import { allReviews, reviewById } from '#storage/reviews.ts';
import { sheetsOf } from '#storage/sheets.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReflection, aReview, anAction, NOON } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { cleanSlate } from './clean-slate.ts';

const small = smallInstrument();
const [water, light] = [idOf.indicator('water'), idOf.indicator('light')];

beforeEach(cleanSlate);

describe('what is written can be read again', () => {
  test('a review', async () => {
    const review = aReview({ startsOn: '2026-12-01', coordinator: 'Team leader' });
    await write({ kind: 'review', record: review });
    expect(await reviewById(review.id)).toEqual({ records: [review], unreadable: [] });
  });

  test('a sheet', async () => {
    const sheet = aSheet(small, { source: 'diaries', ratings: '4 NA', examples: ['Zażółć'] });
    await write({ kind: 'sheet', record: sheet });
    expect(await storedSheets()).toEqual([sheet]);
  });

  test('a reflection', async () => {
    const reflection = aReflection('goals', { strengths: 'Small steps.', isPriority: true });
    await write({ kind: 'reflection', record: reflection });
    expect((await reflectionsOf(idOf.review())).records).toEqual([reflection]);
  });

  test('an action', async () => {
    const action = anAction('Ask about money', 'goals', { dueOn: '2027-01-31' });
    await write({ kind: 'action', record: action });
    expect((await actionsOf(idOf.review())).records).toEqual([action]);
  });

  test('preferences; before there are any, the defaults stand', async () => {
    expect(await preferences()).toEqual(DEFAULT_PREFERENCES);
    const record = { ...DEFAULT_PREFERENCES, ratingKeys: false };
    await write({ kind: 'preferences', record });
    expect(await preferences()).toEqual(record);
  });

  test('and a later change takes the earlier one’s place', async () => {
    await write({ kind: 'reflection', record: aReflection('goals', { strengths: 'Small.' }) });
    await write({ kind: 'reflection', record: aReflection('goals', { strengths: 'Smaller.' }) });
    const { records } = await reflectionsOf(idOf.review());
    expect(records.map(({ strengths }) => strengths)).toEqual(['Smaller.']);
  });
});

describe('a response', () => {
  test('brings its sheet along when there is none yet', async () => {
    const sheet = aSheet(small, { source: 'visitors', ratings: '4' });
    await write({ kind: 'response', record: sheet, indicatorId: water });
    expect(await storedSheets()).toEqual([sheet]);
  });

  test('leaves alone what another tab has put on the same sheet meanwhile', async () => {
    const opened = aSheet(small, { source: 'visitors' });
    await write({ kind: 'sheet', record: opened });
    const here = aSheet(small, { source: 'visitors', ratings: '4', examples: ['Wet.'] });
    const there = aSheet(small, { source: 'visitors', ratings: '_ 2' });
    await Promise.all([
      write({ kind: 'response', record: here, indicatorId: water }),
      write({ kind: 'response', record: there, indicatorId: light }),
    ]);
    const [stored] = await storedSheets();
    expect(stored && responseTo(stored, water)).toEqual({
      state: 'rated',
      rating: 4,
      example: 'Wet.',
    });
    expect(stored && responseTo(stored, light)).toMatchObject({ state: 'rated', rating: 2 });
  });

  test('can be taken back', async () => {
    const sheet = aSheet(small, { source: 'visitors', ratings: '4 2' });
    await write({ kind: 'sheet', record: sheet });
    const cleared = aSheet(small, { source: 'visitors', ratings: '_ 2' });
    await write({ kind: 'response', record: cleared, indicatorId: water });
    expect(await storedSheets()).toEqual([cleared]);
  });

  test('does not bring back a sheet that was deleted meanwhile', async () => {
    const sheet = aSheet(small, { source: 'visitors', ratings: '4' });
    await write({ kind: 'sheet', record: { ...sheet, deletedAt: NOON } });
    await write({ kind: 'response', record: sheet, indicatorId: water });
    expect(await storedSheets()).toEqual([]);
  });
});

describe('what cannot be read is not written over', () => {
  const review = aReview();
  const sheet = aSheet(small, { source: 'visitors', ratings: '4' });
  const reflection = aReflection('goals');
  const action = anAction('Ask about money');

  test.each<[Change, string]>([
    [{ kind: 'review', record: review }, 'reviews'],
    [{ kind: 'sheet', record: sheet }, 'sheets'],
    [{ kind: 'response', record: sheet, indicatorId: water }, 'sheets'],
    [{ kind: 'reflection', record: reflection }, 'reflections'],
    [{ kind: 'action', record: action }, 'actions'],
  ])('$kind', async (change, table) => {
    for (const [version, failure] of [
      [99, 'newer-version'],
      ['damaged', 'corrupt'],
    ]) {
      const stranger = { ...change.record, version, weather: 'fair' };
      await database.table(table).put(stranger);
      await expect(write(change)).rejects.toMatchObject({ failure });
      expect(await database.table(table).toArray()).toEqual([stranger]);
    }
  });
});

test('changes of one thing have one key, changes of another have another', () => {
  const sheet = aSheet(small, { source: 'visitors' });
  const changes: readonly Change[] = [
    { kind: 'review', record: aReview() },
    { kind: 'sheet', record: sheet },
    { kind: 'response', record: sheet, indicatorId: water },
    { kind: 'response', record: sheet, indicatorId: light },
    { kind: 'reflection', record: aReflection('water') },
    { kind: 'reflection', record: aReflection('light') },
    { kind: 'action', record: anAction('one') },
    { kind: 'action', record: anAction('two') },
    { kind: 'preferences', record: DEFAULT_PREFERENCES },
  ];
  expect(new Set(changes.map(changeKey)).size).toBe(changes.length);
  const rewritten = aReflection('water', { strengths: 'Something else' });
  expect(changeKey({ kind: 'reflection', record: rewritten })).toBe(
    changeKey({ kind: 'reflection', record: aReflection('water') }),
  );
});

test('reviews are listed newest first, deleted ones left out; the deleted can still be opened', async () => {
  const [old, young, gone] = ['old', 'young', 'gone'].map((name, index) =>
    aReview({ id: idOf.review(name), createdAt: `2026-11-2${index}T12:00:00.000Z` }),
  );
  if (!old || !young || !gone) throw new Error('Three reviews were made');
  const deleted = { ...gone, deletedAt: NOON };
  for (const record of [old, young, deleted]) await write({ kind: 'review', record });
  expect((await allReviews()).records).toEqual([young, old]);
  expect((await reviewById(gone.id)).records).toEqual([deleted]);
});

test('a review that does not exist is nothing, not a fault', async () => {
  expect(await reviewById(idOf.review('nowhere'))).toEqual({ records: [], unreadable: [] });
});

async function storedSheets(): Promise<readonly Sheet[]> {
  return (await sheetsOf(idOf.review())).records;
}
