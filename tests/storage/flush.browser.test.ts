import { beforeEach, expect, test } from 'vitest';
import { DEFAULT_PREFERENCES } from '#domain/records/preferences.ts';
import { actionsOf } from '#storage/actions.ts';
import type { Change } from '#storage/change.ts';
import { database } from '#storage/database.ts';
import { preferences } from '#storage/preferences.ts';
import { reflectionsOf } from '#storage/reflections.ts';
import { allReviews } from '#storage/reviews.ts';
import { createSaver } from '#storage/saving.ts';
import { sheetsOf } from '#storage/sheets.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReflection, aReview, anAction } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { cleanSlate, muteDexie } from './clean-slate.ts';

const sheet = aSheet(smallInstrument(), { source: 'visitors', ratings: '4 2' });
const CHANGES: readonly Change[] = [
  { kind: 'review', record: aReview() },
  { kind: 'response', record: sheet, indicatorId: idOf.indicator('water') },
  { kind: 'reflection', record: aReflection('goals', { strengths: 'Small steps.' }) },
  { kind: 'action', record: anAction('Ask about money') },
  { kind: 'preferences', record: { ...DEFAULT_PREFERENCES, ratingKeys: false } },
];

beforeEach(async () => {
  muteDexie();
  await cleanSlate();
});

test('what is on its way when the page goes is written, whatever it is', async () => {
  const saver = createSaver();
  const saving = CHANGES.map(saver.save);
  saver.flush();
  await Promise.all(saving);
  expect((await allReviews()).records).toEqual([aReview()]);
  expect((await sheetsOf(idOf.review())).records).toEqual([sheet]);
  expect((await reflectionsOf(idOf.review())).records).toEqual([CHANGES[2]?.record]);
  expect((await actionsOf(idOf.review())).records).toEqual([CHANGES[3]?.record]);
  expect(await preferences()).toMatchObject({ ratingKeys: false });
});

test('it does not stand in line behind a write that may never be finished', async () => {
  const saver = createSaver();
  const saving = saver.save({ kind: 'sheet', record: sheet });
  await turns(20);
  saver.flush();
  expect(await saving).toBe(false);
  expect((await sheetsOf(idOf.review())).records).toEqual([sheet]);
});

test('of several changes to one sheet, the newest has the last word', async () => {
  const saver = createSaver();
  const [water, light] = [idOf.indicator('water'), idOf.indicator('light')];
  const typed = ['1', '1 2', '4 2'].map((ratings) =>
    aSheet(smallInstrument(), { source: 'visitors', ratings }),
  );
  const changed = [water, light, water];
  const saving = typed.map((record, index) =>
    saver.save({ kind: 'response', record, indicatorId: changed[index] ?? water }),
  );
  await turns(20);
  saver.flush();
  await Promise.all(saving);
  expect((await sheetsOf(idOf.review())).records).toEqual([sheet]);
});

test('should the page stay after all, the truth is told and trying again is enough', async () => {
  const saver = createSaver();
  const saving = CHANGES.map(saver.save);
  saver.flush();
  await Promise.all(saving);
  if (saver.state().kind === 'failed') await saver.retry();
  expect(saver.state()).toMatchObject({ kind: 'saved' });
});

test('with nothing on its way, nothing is written', async () => {
  const saver = createSaver();
  await saver.save({ kind: 'sheet', record: sheet });
  await database.sheets.clear();
  saver.flush();
  expect(await database.sheets.count()).toBe(0);
});

/** Long enough for a write to have asked its question, too short for it to have the answer. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
}
