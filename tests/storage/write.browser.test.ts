import { beforeEach, describe, expect, test } from 'vitest';
import { UNCHANGED } from '#domain/records/edits.ts';
import { DEFAULT_PREFERENCES } from '#domain/records/preferences.ts';
import { isAnswered } from '#domain/records/response.ts';
import { responseField, responseTo, type Sheet } from '#domain/records/sheet.ts';
import { actionsOf } from '#storage/actions.ts';
import { added, type Change, edited } from '#storage/change.ts';
import { database } from '#storage/database.ts';
import { preferences } from '#storage/preferences.ts';
import { reflectionsOf } from '#storage/reflections.ts';
import { allReviews, reviewById } from '#storage/reviews.ts';
import { sheetsOf } from '#storage/sheets.ts';
import { thisDevice } from '#storage/this-device.ts';
import { writeTo } from '#storage/write.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReflection, aReview, anAction, NOON } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { cleanSlate } from './clean-slate.ts';

const small = smallInstrument();
const [water, light] = [idOf.indicator('water'), idOf.indicator('light')];

beforeEach(cleanSlate);

describe('what is added can be read again', () => {
  test('a review', async () => {
    const review = aReview({ startsOn: '2026-12-01', coordinator: 'Team leader' });
    await write(added.review(review));
    expect(await reviewById(review.id)).toEqual({ records: [review], unreadable: [] });
  });

  test('a sheet', async () => {
    const sheet = aSheet(small, { source: 'diaries', ratings: '4 NA', examples: ['Zażółć'] });
    await write(added.sheet(sheet));
    expect(await storedSheets()).toEqual([sheet]);
  });

  test('a reflection', async () => {
    const reflection = aReflection('goals', { strengths: 'Small steps.', isPriority: true });
    await write(added.reflection(reflection));
    expect((await reflectionsOf(idOf.review())).records).toEqual([reflection]);
  });

  test('an action', async () => {
    const action = anAction('Ask about money', 'goals', { dueOn: '2027-01-31' });
    await write(added.action(action));
    expect((await actionsOf(idOf.review())).records).toEqual([action]);
  });

  test('preferences; before there are any, the defaults stand', async () => {
    expect(await preferences()).toEqual(DEFAULT_PREFERENCES);
    const record = { ...DEFAULT_PREFERENCES, ratingKeys: false };
    await write({ kind: 'preferences', record });
    expect(await preferences()).toEqual(record);
  });

  test('and does nothing to what is there already', async () => {
    await write(added.reflection(aReflection('goals', { strengths: 'Small.' })));
    await write(added.reflection(aReflection('goals')));
    expect(await storedStrengths()).toEqual(['Small.']);
  });
});

describe('a change', () => {
  test('takes an earlier one’s place, and is counted as this device’s', async () => {
    const [blank, one, two] = ['', 'Small.', 'Smaller.'].map((strengths) =>
      aReflection('goals', { strengths }),
    );
    if (!blank || !one || !two) throw new Error('Three states were made');
    await write(added.reflection(blank));
    await write(edited.reflection(blank, one));
    await write(edited.reflection(one, two));
    const device = await thisDevice(database);
    expect((await reflectionsOf(idOf.review())).records).toEqual([
      { ...two, edits: { strengths: { [device]: 2 } } },
    ]);
  });

  test('brings its record along when there is none yet', async () => {
    const sheet = aSheet(small, { source: 'visitors', ratings: '4' });
    await write(rated(aSheet(small, { source: 'visitors' }), '4'));
    expect((await storedSheets()).map(withoutEdits)).toEqual([sheet]);
  });

  test('leaves alone what another tab has put on the same sheet meanwhile', async () => {
    const opened = aSheet(small, { source: 'visitors' });
    await write(added.sheet(opened));
    await Promise.all([write(rated(opened, '4', ['Wet.'])), write(rated(opened, '_ 2'))]);
    const [stored] = await storedSheets();
    expect(stored && responseTo(stored, water)).toMatchObject({ rating: 4, example: 'Wet.' });
    expect(stored && responseTo(stored, light)).toMatchObject({ rating: 2 });
  });

  test('of several fields at once writes them all, and no other', async () => {
    const opened = anAction('Ask', 'goals', { status: 'under-way' });
    await write(added.action(opened));
    await write(edited.action(opened, { ...opened, status: 'done' }));
    await write(edited.action(opened, { ...opened, lead: 'Keyworker', dueOn: '2027-01-31' }));
    expect((await actionsOf(idOf.review())).records).toMatchObject([
      { lead: 'Keyworker', dueOn: '2027-01-31', status: 'done' },
    ]);
  });

  test('can be taken back', async () => {
    const sheet = aSheet(small, { source: 'visitors', ratings: '4 2' });
    await write(added.sheet(sheet));
    await write(rated(sheet, '_ 2'));
    const cleared = aSheet(small, { source: 'visitors', ratings: '_ 2' });
    expect((await storedSheets()).map(withoutEdits)).toEqual([cleared]);
  });

  test('written twice counts once', async () => {
    const sheet = aSheet(small, { source: 'visitors' });
    await write(added.sheet(sheet));
    const change = rated(sheet, '4');
    await write(change);
    await write(change);
    const device = await thisDevice(database);
    expect(await storedSheets()).toMatchObject([
      { edits: { [responseField(water)]: { [device]: 1 } } },
    ]);
  });

  test('does not bring back a sheet that was deleted meanwhile', async () => {
    const sheet = aSheet(small, { source: 'visitors', ratings: '4' });
    await write(added.sheet({ ...sheet, deletedAt: NOON }));
    await write(rated(sheet, '5'));
    expect(await storedSheets()).toEqual([]);
  });
});

describe('what cannot be read is not written over', () => {
  const sheet = aSheet(small, { source: 'visitors' });
  const reflection = aReflection('goals');
  const action = anAction('Ask about money');

  test.each<[Change, string]>([
    [added.review(aReview()), 'reviews'],
    [added.sheet(sheet), 'sheets'],
    [rated(sheet, '4'), 'sheets'],
    [added.reflection(reflection), 'reflections'],
    [added.action(action), 'actions'],
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

test('reviews are listed newest first, deleted ones left out; the deleted can still be opened', async () => {
  const [old, young, gone] = ['old', 'young', 'gone'].map((name, index) =>
    aReview({ id: idOf.review(name), createdAt: `2026-11-2${index}T12:00:00.000Z` }),
  );
  if (!old || !young || !gone) throw new Error('Three reviews were made');
  const deleted = { ...gone, deletedAt: NOON };
  for (const record of [old, young, deleted]) await write(added.review(record));
  expect((await allReviews()).records).toEqual([young, old]);
  expect((await reviewById(gone.id)).records).toEqual([deleted]);
});

test('a review that does not exist is nothing, not a fault', async () => {
  expect(await reviewById(idOf.review('nowhere'))).toEqual({ records: [], unreadable: [] });
});

async function write(change: Change | null): Promise<void> {
  if (change !== null) await writeTo(database, change);
}

/** The change that gives a sheet these ratings; what was not answered and is not now has no part in it. */
function rated(sheet: Sheet, ratings: string, examples: readonly string[] = []): Change {
  const { responses } = aSheet(small, { source: 'visitors', ratings, examples });
  const given = Object.entries(responses).filter(
    ([id, response]) => isAnswered(response) || sheet.responses[idOf.indicator(id)],
  );
  const after = { ...sheet.responses, ...Object.fromEntries(given) };
  const change = edited.sheet(sheet, { ...sheet, responses: after });
  if (change === null) throw new Error('It changes nothing');
  return change;
}

const withoutEdits = (sheet: Sheet): Sheet => ({ ...sheet, ...UNCHANGED });

async function storedSheets(): Promise<readonly Sheet[]> {
  return (await sheetsOf(idOf.review())).records;
}

async function storedStrengths(): Promise<readonly string[]> {
  const { records } = await reflectionsOf(idOf.review());
  return records.map(({ strengths }) => strengths);
}
