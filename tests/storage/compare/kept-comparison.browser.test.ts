import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ComparisonDatabase } from '#storage/compare/comparison-database.ts';
import { forgetRows, keepRows, keptRows } from '#storage/compare/kept-comparison.ts';
import { muteDexie } from '../clean-slate.ts';

const database = new ComparisonDatabase('sri2-compare test');

beforeEach(async () => {
  muteDexie();
  await forgetRows(database);
});

afterEach(() => vi.restoreAllMocks());

test('nothing is kept at first', async () => {
  expect(await keptRows(database)).toEqual({ ok: true, value: new Map() });
});

test('rows come back as they were, a newer one in the place of an older', async () => {
  await keepRows(
    database,
    new Map<string, unknown>([
      ['a', Float64Array.of(1, Number.NaN)],
      ['b', 1],
    ]),
  );
  await keepRows(database, new Map([['b', 2]]));
  const rows = new Map<string, unknown>([
    ['a', Float64Array.of(1, Number.NaN)],
    ['b', 2],
  ]);
  expect(await keptRows(database)).toEqual({ ok: true, value: rows });
});

test('of several rows all are kept or none', async () => {
  await keepRows(
    database,
    new Map([
      ['a', 1],
      ['b', 1],
    ]),
  );
  refuseTheSecond();
  const kept = await keepRows(
    database,
    new Map([
      ['a', 2],
      ['b', 2],
    ]),
  );
  vi.restoreAllMocks();
  expect(kept).toEqual({ ok: false, error: 'quota' });
  expect(await keptRows(database)).toEqual({
    ok: true,
    value: new Map([
      ['a', 1],
      ['b', 1],
    ]),
  });
});

test('what is forgotten is gone', async () => {
  await keepRows(database, new Map([['a', 1]]));
  expect(await forgetRows(database)).toEqual({ ok: true, value: null });
  expect(await keptRows(database)).toEqual({ ok: true, value: new Map() });
});

function refuseTheSecond(): void {
  const { put } = IDBObjectStore.prototype;
  let puts = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function refusing(
    this: IDBObjectStore,
    ...args
  ) {
    puts += 1;
    if (puts === 2) throw new DOMException('Full', 'QuotaExceededError');
    return put.apply(this, args);
  });
}
