import { expect, test } from 'vitest';
import { Benchmark } from '#domain/benchmark/benchmark.ts';
import { makeBenchmark } from '#domain/benchmark/make-benchmark.ts';
import { anyGroupPicture } from '#tests/builders/any-publications.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { groupPicture, HIDDEN, published, spreadOver } from '#tests/builders/published-groups.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const v1 = loadV1();

test('it has what was published of scores, spreads and sources, and the rules', () => {
  const benchmark = makeBenchmark(
    groupPicture(
      smallInstrument(),
      { setting: ['inpatient'], sector: [] },
      { light: { spread: HIDDEN } },
    ),
    published(smallInstrument()),
  );
  expect(benchmark).toEqual({
    made: '2026-11-21',
    instrument: { id: 'garden' },
    group: { setting: ['inpatient'] },
    services: 45,
    rules: { minimum: 10, servicesRoundedTo: 5, meansRoundedTo: 0.1 },
    indicators: {
      water: {
        score: { mean: 3, counted: 2, of: 3 },
        spread: {
          n: 45,
          bins: [
            { from: 1, to: 3, n: 10 },
            { from: 3, to: 3.5, n: 20 },
            { from: 3.5, to: 4, n: 15 },
            { from: 4, to: 5, n: 10 },
          ],
        },
        sources: {
          diaries: { n: 45, mean: 3 },
          visitors: { n: 40, mean: 3.1 },
          neighbours: null,
          everyone: null,
        },
      },
      light: {
        score: { mean: 3.1, counted: 2, of: 3 },
        spread: null,
        sources: {
          diaries: { n: 45, mean: 3.1 },
          visitors: { n: 40, mean: 3.2 },
          neighbours: null,
          everyone: null,
        },
      },
    },
  });
});

test('whatever may be published, or may not, makes a sound benchmark or none', () => {
  let made = 0;
  forAll(anyGroupPicture(v1), (group) => {
    const benchmark = makeBenchmark(group, published(v1));
    if (benchmark === null) return;
    made += 1;
    expect(Benchmark.safeParse(benchmark).success).toBe(true);
    expect(numbersCalled('n', benchmark).every((n) => n >= 10 && n % 5 === 0)).toBe(true);
  });
  expect(made).toBeGreaterThan(50);
});

test('there is none of fewer than 10 services, and none where everything is hidden', () => {
  const group = groupPicture(v1);
  const few = { ...group, picture: { ...group.picture, services: 5 } };
  expect(makeBenchmark(few, published(v1))).toBeNull();
  const nothing = { mean: null, counted: 0, of: 6 };
  const indicators = group.picture.indicators.map((each) => ({
    ...each,
    score: nothing,
    spread: HIDDEN,
  }));
  const hidden = { ...group, picture: { ...group.picture, indicators } };
  expect(makeBenchmark(hidden, published(v1))).toBeNull();
});

test.each([
  ['fewer than 10 in a bin', { spread: spreadOver(45, [1, 3, 40], [3, 5, 5]) }],
  ['exact numbers', { spread: spreadOver(45, [1, 3, 13], [3, 5, 32]) }],
  ['an exact mean', { score: { mean: 3.0625, counted: 5, of: 6 } }],
])('a picture with %s makes no file', (_, changes) => {
  const group = groupPicture(v1, {}, { goals: changes });
  expect(() => makeBenchmark(group, published(v1))).toThrow();
});

/** Every number of that name, anywhere. */
function numbersCalled(name: string, data: unknown): readonly number[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === name && typeof value === 'number' ? [value] : numbersCalled(name, value),
  );
}
