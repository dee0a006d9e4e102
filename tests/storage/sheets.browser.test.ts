import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '#storage/database.ts';
import {
  addNumberedSheet,
  addSheet,
  discardIfEmpty,
  sheetsOf,
  sheetsOfSource,
} from '#storage/sheets.ts';
import { Database } from '#storage/tables.ts';
import { idOf } from '#tests/builders/ids.ts';
import { NOON } from '#tests/builders/records.ts';
import { aSheet, sourceNamed } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { cleanSlate } from './clean-slate.ts';

const small = smallInstrument();
const diaries = sourceNamed(small, 'diaries');
const visitors = sourceNamed(small, 'visitors');
const review = idOf.review();

beforeEach(cleanSlate);

describe('adding a sheet', () => {
  test('documents are numbered as they come, even many at once', async () => {
    const added = await Promise.all(
      ['a', 'b', 'c'].map((name) => addSheet(review, diaries, idOf.sheet(name))),
    );
    expect(added.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('a number that another tab is just giving is not given again', async () => {
    const otherTab = new Database();
    let adding: Promise<{ number: number | null }> | undefined;
    await otherTab.transaction('rw', otherTab.sheets, async () => {
      await otherTab.sheets.toArray();
      // Asked for while the other tab is at work: it has to wait its turn.
      adding = addSheet(review, diaries, idOf.sheet('here'));
      await otherTab.sheets.add(aSheet(small, { source: 'diaries', nth: 1 }));
    });
    otherTab.close();
    expect((await adding)?.number).toBe(2);
  });

  test('a deleted document’s number is not given again', async () => {
    await database.sheets.add(aSheet(small, { source: 'diaries', nth: 4, deletedAt: NOON }));
    expect((await addSheet(review, diaries, idOf.sheet('new'))).number).toBe(5);
  });

  test('people’s sheets have no number', async () => {
    expect((await addSheet(review, visitors, idOf.sheet('new'))).number).toBeNull();
  });

  test('it is in its own review and source, and in no other', async () => {
    const sheet = await addSheet(review, diaries, idOf.sheet('new'));
    expect((await sheetsOfSource(review, diaries.id)).records).toEqual([sheet]);
    expect((await sheetsOfSource(review, visitors.id)).records).toEqual([]);
    expect((await sheetsOf(idOf.review('another'))).records).toEqual([]);
  });
});

describe('adding a sheet for a certain document', () => {
  const add = (number: number, name: string) =>
    addNumberedSheet(review, diaries, number, idOf.sheet(name));

  test('it has the number that was asked for, in any order', async () => {
    expect(await add(7, 'a')).toMatchObject({ ok: true, value: { number: 7 } });
    expect(await add(3, 'b')).toMatchObject({ ok: true, value: { number: 3 } });
    expect((await addSheet(review, diaries, idOf.sheet('c'))).number).toBe(8);
  });

  test.each([null, NOON])(
    'one that is filled in already is refused (deleted: %s)',
    async (when) => {
      const filled = aSheet(small, { source: 'diaries', nth: 3, ratings: '4', deletedAt: when });
      await database.sheets.add(filled);
      expect(await add(3, 'a')).toEqual({ ok: false, error: 'taken' });
      expect(await database.sheets.count()).toBe(1);
    },
  );

  test('one that was left empty is in nobody’s way', async () => {
    await add(3, 'a');
    expect((await add(3, 'b')).ok).toBe(true);
  });
});

describe('leaving a sheet', () => {
  test('without a mark, it goes', async () => {
    const sheet = await addSheet(review, diaries, idOf.sheet('new'));
    await discardIfEmpty(sheet.id);
    expect(await database.sheets.count()).toBe(0);
  });

  test.each([{ ratings: '3' }, { ratings: 'NA' }, { examples: ['Something written.'] }])(
    'with $ratings $examples on it, it stays',
    async (sketch) => {
      const sheet = aSheet(small, { source: 'diaries', ...sketch });
      await database.sheets.add(sheet);
      await discardIfEmpty(sheet.id);
      expect((await sheetsOf(review)).records).toEqual([sheet]);
    },
  );

  test('that cannot be read, it stays as it is', async () => {
    const newer = { ...aSheet(small, { source: 'diaries' }), version: 99 };
    await database.sheets.add(newer);
    await discardIfEmpty(newer.id);
    expect(await database.sheets.toArray()).toEqual([newer]);
  });

  test('that is not there, nothing happens', async () => {
    await expect(discardIfEmpty(idOf.sheet('nowhere'))).resolves.toBeUndefined();
  });
});
