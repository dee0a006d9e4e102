import { describe, expect, test } from 'vitest';
import { pooledSources } from '#domain/scoring/pooling.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { sheetsOf } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const v1 = loadV1();

describe('people who use the service and carers', () => {
  test.each([
    [0, 0, 'apart'],
    [0, 1, 'apart'],
    [0, 4, 'apart'],
    [0, 5, 'apart'],
    [1, 0, 'apart'],
    [1, 1, 'together'],
    [4, 4, 'together'],
    [4, 5, 'together'],
    [5, 4, 'together'],
    [1, 12, 'together'],
    [12, 1, 'together'],
    [5, 5, 'apart'],
    [9, 6, 'apart'],
  ])('%d and %d sheets: %s', (using, carers, expected) => {
    const sources = pooledSources(v1, sheetsFrom({ using, carers }));
    const counts = sources.slice(4).map(({ sheets }) => sheets.length);
    expect(counts).toEqual(expected === 'apart' ? [using, carers] : [using + carers]);
    expect(sources.at(-1)?.pooled).toBe(expected === 'together');
  });

  test('as one, they stand where people using stood, under the pool’s own name', () => {
    const sources = pooledSources(v1, sheetsFrom({ using: 2, carers: 3 }));
    expect(sources.map(({ id }) => id)).toEqual([
      'assessments',
      'care-plans',
      'service-information',
      'people-providing',
      'people-and-carers',
    ]);
    expect(sources.at(-1)).toMatchObject({
      name: 'People who use the service and carers',
      kind: 'views',
      viewpoint: 'lived-experience',
    });
  });

  test('staff are never pooled with anyone', () => {
    const staff = sheetsOf(v1, 'people-providing', ['4']);
    const sources = pooledSources(v1, [...staff, ...sheetsFrom({ using: 2, carers: 3 })]);
    expect(sources[3]).toMatchObject({ id: 'people-providing', pooled: false, sheets: staff });
  });
});

test('which sources are pooled is the instrument’s to say', () => {
  const small = smallInstrument();
  const sheets = [...sheetsOf(small, 'visitors', ['4']), ...sheetsOf(small, 'neighbours', ['2'])];
  const names = pooledSources(small, sheets).map(({ id }) => id);
  expect(names).toEqual(['diaries', 'everyone']);
});

function sheetsFrom({ using, carers }: { using: number; carers: number }) {
  return [
    ...sheetsOf(v1, 'people-using', Array<string>(using).fill('4')),
    ...sheetsOf(v1, 'informal-carers', Array<string>(carers).fill('2')),
  ];
}
