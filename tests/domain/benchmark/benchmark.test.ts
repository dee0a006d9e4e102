import { describe, expect, test } from 'vitest';
import { Benchmark } from '#domain/benchmark/benchmark.ts';
import { makeBenchmark } from '#domain/benchmark/make-benchmark.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { groupPicture, published } from '#tests/builders/published-groups.ts';

const v1 = loadV1();
const whole = makeBenchmark(groupPicture(v1, { setting: ['inpatient'] }), published(v1));

/** The benchmark with one thing in it put differently, wherever it is. */
function changed(path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(whole);
  const names = path.split('.');
  const last = names.pop() ?? '';
  const place = names.reduce<unknown>((part, name) => Reflect.get(Object(part), name), copy);
  Reflect.set(Object(place), last, value);
  return copy;
}

const bins = (...all: readonly (readonly [number, number, number])[]) =>
  all.map(([from, to, n]) => ({ from, to, n }));

test('what was published is a benchmark', () => {
  expect(Benchmark.parse(whole)).toEqual(whole);
  expect(Object.keys(whole?.indicators ?? {})).toHaveLength(10);
});

describe('about fewer than 10 services it says nothing', () => {
  test.each([
    ['services', 5],
    ['services', 9],
    ['indicators.goals.spread.n', 5],
    ['indicators.goals.spread.bins.0.n', 5],
    ['indicators.goals.spread.bins.0.n', 0],
    ['indicators.goals.sources.assessments.n', 5],
    ['rules.minimum', 5],
    // A score says no number of services: it must stand on sources that do.
    ['indicators.goals.sources.assessments', null],
    ['indicators.goals.sources', {}],
  ])('not %s as %s', (path, value) => {
    expect(Benchmark.safeParse(changed(path, value)).success).toBe(false);
  });
});

describe('it is refused with', () => {
  test.each([
    ['services that are not rounded', 'services', 46],
    ['services of a bin that are not rounded', 'indicators.goals.spread.bins.1.n', 12],
    ['half a service', 'services', 42.5],
    ['more services in a spread than there are', 'indicators.goals.spread.n', 50],
    ['more services with a source than there are', 'indicators.goals.sources.care-plans.n', 50],
    ['more services in a bin than in its spread', 'indicators.goals.spread.bins.1.n', 100],
    ['a mean that was not rounded', 'indicators.goals.score.mean', 3.14],
    ['a mean off the scale', 'indicators.goals.score.mean', 5.1],
    ['a source’s mean off the scale', 'indicators.goals.sources.assessments.mean', 0.9],
    ['a mean of no sources', 'indicators.goals.score.counted', 0],
    ['sources without a mean', 'indicators.goals.score.mean', null],
    ['more sources counted than there are', 'indicators.goals.score.of', 4],
    ['bins that overlap', 'indicators.goals.spread.bins', bins([1, 3.5, 10], [3, 5, 10])],
    ['bins with a gap', 'indicators.goals.spread.bins', bins([1, 3, 10], [3.5, 5, 10])],
    ['bins that go down', 'indicators.goals.spread.bins', bins([3, 5, 10], [1, 3, 10])],
    ['an empty bin', 'indicators.goals.spread.bins', bins([1, 1, 10], [1, 5, 10])],
    ['bins that begin late', 'indicators.goals.spread.bins', bins([2, 5, 10])],
    ['bins that end early', 'indicators.goals.spread.bins', bins([1, 4, 10])],
    ['bins off the scale', 'indicators.goals.spread.bins', bins([1, 6, 10])],
    [
      'bins that give a score away',
      'indicators.goals.spread.bins',
      bins([1, 3.2, 10], [3.2, 5, 10]),
    ],
    ['no bins', 'indicators.goals.spread.bins', []],
    ['an indicator that is no word', 'indicators.Goals', {}],
    ['another rounding', 'rules.servicesRoundedTo', 1],
    ['finer means', 'rules.meansRoundedTo', 0.01],
    ['a setting that nobody knows', 'group.setting', ['lighthouse']],
    ['an area outside Scotland', 'group.area', ['kent']],
    ['a sentence for a programme', 'group.programme', ['Harbour View']],
    ['the same value twice', 'group.setting', ['inpatient', 'inpatient']],
    ['a dimension without a value', 'group.sector', []],
    ['a dimension that nobody knows', 'group.name', ['Harbour View']],
    ['a name', 'name', 'Harbour View'],
    ['a name in an indicator', 'indicators.goals.name', 'Harbour View'],
    ['a name in a bin', 'indicators.goals.spread.bins.0.names', ['Harbour View']],
    ['a moment for a day', 'made', '2026-11-21T12:00:00.000Z'],
    ['a title in the instrument', 'instrument.title', 'SRI 2'],
  ])('%s', (_, path, value) => {
    expect(Benchmark.safeParse(changed(path, value)).success).toBe(false);
  });
});
