import { describe, expect, test } from 'vitest';
import { assembleInstrument } from '#domain/instrument/assemble-instrument.ts';
import { smallHeader, smallIndicators } from '#tests/builders/small-instrument.ts';

type Header = ReturnType<typeof smallHeader>;
type Indicators = ReturnType<typeof smallIndicators>;
type Files = { readonly header: Header; readonly indicators: Indicators };

describe('putting an instrument together from its files', () => {
  test('the order is the header’s, whatever order the files are read in', () => {
    const { indicators } = assembleInstrument(smallHeader(), smallIndicators());
    expect(indicators.map(({ number, id }) => [number, id])).toEqual([
      [1, 'water'],
      [2, 'light'],
    ]);
  });

  test.each<[string, (files: Files) => unknown, string]>([
    ['an indicator without a file', drop('light'), 'No file has the indicator light.'],
    ['a file not in the order', order('water'), 'light is not in the order.'],
    [
      'two files of one indicator',
      ({ indicators }) => indicators.push(...indicators.slice(0, 1)),
      'Two files have the indicator light.',
    ],
    [
      'an indicator twice in the order',
      order('water', 'light', 'water'),
      'water stands twice in the order.',
    ],
    [
      'a statement that is missing',
      ({ indicators }) => Reflect.deleteProperty(indicators[0]?.statements ?? {}, 'visitors'),
      'light has no statement for visitors.',
    ],
    [
      'a statement for a source that is not there',
      ({ header }) => header.sources.pop(),
      'light has a statement for neighbours, which is not a source.',
    ],
    [
      'two sources of one name',
      ({ header }) => header.sources.push(...header.sources.slice(0, 1)),
      'Two sources or pools are called diaries.',
    ],
    [
      'a pool with a source’s name',
      ({ header }) => setFirst(header.pools, { id: 'visitors' }),
      'Two sources or pools are called visitors.',
    ],
    [
      'two viewpoints of one name',
      ({ header }) => header.viewpoints.push(...header.viewpoints.slice(0, 1)),
      'Two viewpoints are called noticed.',
    ],
    [
      'two bands of one name',
      ({ header }) => setFirst(header.bands, { id: 'flowering' }),
      'Two bands are called flowering.',
    ],
    [
      'a source of an unknown viewpoint',
      ({ header }) => setFirst(header.sources, { viewpoint: 'heard' }),
      'diaries belongs to heard, which is not a viewpoint.',
    ],
    [
      'a pool of documents',
      ({ header }) => setFirst(header.pools, { sources: ['visitors', 'diaries'] }),
      'The pool everyone names something that is not a source of views.',
    ],
    [
      'a pool of a source that is not there',
      ({ header }) => setFirst(header.pools, { sources: ['visitors', 'birds'] }),
      'The pool everyone names something that is not a source of views.',
    ],
    [
      'a pool across viewpoints',
      ({ header }) => setFirst(header.sources.slice(1), { viewpoint: 'noticed' }),
      'The pool everyone mixes viewpoints.',
    ],
    [
      'a source pooled twice',
      ({ header }) => header.pools.push(...header.pools.map((pool) => ({ ...pool, id: 'all' }))),
      'visitors is pooled twice.',
    ],
    [
      'no lowest band',
      ({ header }) => setFirst(header.bands, { from: 2 }),
      'Exactly one band must have no lower edge.',
    ],
    [
      'two lowest bands',
      ({ header }) => setFirst(header.bands.slice(1), { from: null }),
      'Exactly one band must have no lower edge.',
    ],
  ])('%s is named', (_, damage, fault) => {
    const files = { header: smallHeader(), indicators: smallIndicators() };
    damage(files);
    expect(() => assembleInstrument(files.header, files.indicators)).toThrow(fault);
  });

  test('all faults are told at once', () => {
    const header = { ...smallHeader(), indicators: ['water', 'air'] };
    expect(() => assembleInstrument(header, smallIndicators())).toThrow(
      'No file has the indicator air.\nlight is not in the order.',
    );
  });

  test.each<[string, (files: Files) => unknown]>([
    ['a label that is empty', ({ header }) => setFirst(header.bands, { name: '' })],
    ['a field nobody knows', ({ header }) => Object.assign(header, { colour: 'green' })],
    ['an id with a space', ({ header }) => setFirst(header.sources, { id: 'old diaries' })],
    ['a kind of source that is not one', ({ header }) => setFirst(header.sources, { kind: 'x' })],
    ['a field nobody knows in an indicator', ({ indicators }) => setFirst(indicators, { tea: 1 })],
  ])('%s does not fit the format', (_, damage) => {
    const files = { header: smallHeader(), indicators: smallIndicators() };
    damage(files);
    expect(() => assembleInstrument(files.header, files.indicators)).toThrow();
  });
});

function drop(id: string) {
  return ({ indicators }: Files) =>
    indicators.splice(
      indicators.findIndex((file) => file.id === id),
      1,
    );
}

function order(...ids: readonly string[]) {
  return ({ header }: Files) => header.indicators.splice(0, Infinity, ...ids);
}

function setFirst(things: readonly object[], changes: object): void {
  Object.assign(things[0] ?? {}, changes);
}
