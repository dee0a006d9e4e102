import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cellsOf } from '#domain/comparing/cells.ts';
import { EVERYONE } from '#domain/comparing/filters.ts';
import type { Contribution } from '#domain/contribution/contribution.ts';
import { Comparing } from '#features/compare/worker/comparing.ts';
import { encodeContribution } from '#files/contribution.ts';
import { ComparisonDatabase } from '#storage/compare/comparison-database.ts';
import { aYearLater, country } from '#tests/builders/country.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const small = smallInstrument();
const services = country(small, 40);
const files = (contributions: readonly Contribution[]) =>
  contributions.map((it, at) => new File([encodeContribution(it)], `${at}.json`));
const silent = () => {};

let database: ComparisonDatabase;
let tests = 0;
beforeEach(() => {
  // A database of its own: one that is still being closed cannot be emptied.
  tests += 1;
  database = new ComparisonDatabase(`comparing test ${tests}`);
});
afterEach(() => database.close());

async function opened(): Promise<Comparing> {
  const comparing = await Comparing.open(database, small.id, cellsOf(small));
  if (!comparing.ok) throw new Error(comparing.error);
  return comparing.value;
}

test('services that went round again are counted once, and what is shown is there the next time', async () => {
  const comparing = await opened();
  const all = [...services, ...aYearLater(small, services.slice(0, 20))];
  expect(await comparing.takeIn(files(all), silent)).toMatchObject({ value: { added: 60 } });
  expect(comparing.standing()).toMatchObject({ contributions: 60, services: 40 });
  const [look, changes] = [await comparing.look(EVERYONE), await comparing.changes(EVERYONE)];
  expect(look).toMatchObject({ ok: true, value: { services: 40 } });
  expect(changes).toMatchObject({ value: [{ quarter: null }, { quarter: '2027-Q1' }, {}, {}, {}] });
  const again = await opened();
  expect(await again.look(EVERYONE)).toEqual(look);
  expect(await again.changes(EVERYONE)).toEqual(changes);
});

describe('stopped', () => {
  test.each(['reading', 'comparing'])('while it is %s, nothing is taken in', async (doing) => {
    const comparing = await opened();
    await comparing.takeIn(files(services.slice(0, 10)), silent);
    const before = await comparing.look(EVERYONE);
    const stopped = await comparing.takeIn(files(services), (progress) => {
      if (progress.doing === doing) comparing.cancel();
    });
    expect(stopped).toEqual({ ok: false, error: 'cancelled' });
    expect(comparing.standing().contributions).toBe(10);
    expect(await comparing.look(EVERYONE)).toEqual(before);
    expect(await comparing.takeIn(files(services), silent)).toMatchObject({ value: { added: 30 } });
  });
});

describe('what cannot be kept', () => {
  test('is not shown', async () => {
    const comparing = await opened();
    await comparing.takeIn(files(services), silent);
    database.close({ disableAutoOpen: true });
    expect(await comparing.look({ sector: ['nhs'] })).toMatchObject({ ok: false });
    expect(await comparing.publish([EVERYONE])).toMatchObject({ ok: false });
  });

  test.each(['comparison', 'disclosure'])('and a damaged %s is not replaced', async (row) => {
    await (await opened()).takeIn(files(services), silent);
    await database.kept.put({ version: 2 }, row);
    const damaged = await Comparing.open(database, small.id, cellsOf(small));
    expect(damaged).toEqual({ ok: false, error: 'damaged' });
    expect(await database.kept.get(row)).toEqual({ version: 2 });
  });
});

test('nothing is published of a group of fewer than ten', async () => {
  const comparing = await opened();
  await comparing.takeIn(files(services.slice(0, 9)), silent);
  expect(await comparing.publish([EVERYONE])).toEqual({ ok: true, value: 'too-few' });
  await comparing.takeIn(files(services), silent);
  const published = await comparing.publish([EVERYONE, { sector: ['nhs', 'council'] }]);
  expect(published).toMatchObject({ value: { groups: [{ picture: { services: 40 } }, {}] } });
});
