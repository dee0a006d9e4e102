import { describe, expect, test } from 'vitest';
import { changesIn, releaseChange, roundsAgain } from '#domain/comparing/changes.ts';
import { type Filter, takenIn } from '#domain/comparing/filters.ts';
import { releaseMean } from '#domain/comparing/release.ts';
import { changesOf } from '#domain/comparing/make-changes.ts';
import { ordinaryReleases, ordinaryViews } from '#domain/comparing/seeding.ts';
import type { ServiceFacts } from '#domain/comparing/services.ts';
import { withContributions } from '#tests/builders/compared.ts';
import { newDisclosure } from '#domain/comparing/stored-disclosure.ts';
import { figuresIn, rowsIn, tableOf } from '#domain/comparing/table.ts';
import type { Contribution } from '#domain/contribution/contribution.ts';
import { seeded } from '#tests/bench/seeded.ts';
import { aContribution, CELLS, NO_SERVICES } from '#tests/builders/countries.ts';
import { idOf } from '#tests/builders/ids.ts';

const facts: ServiceFacts = {
  area: 'lothian/midlothian',
  sector: 'third',
  setting: null,
  size: '20-49',
  quarter: '2026-Q4',
  version: '1',
  programme: null,
};

test.each<[Filter, boolean]>([
  [{}, true],
  [{ sector: [] }, true],
  [{ sector: ['third', 'nhs'] }, true],
  [{ sector: ['nhs'] }, false],
  [{ setting: [null] }, true],
  [{ setting: ['peer'] }, false],
  [{ area: ['lothian/midlothian'] }, true],
  [{ area: ['lothian'] }, true],
  [{ area: ['lothian/edinburgh'] }, false],
  [{ version: ['1'], quarter: ['2026-Q4'], programme: [null] }, true],
  [{ version: ['1'], quarter: ['2026-Q3'] }, false],
])('a filter %j takes a service in: %s', (filter, expected) => {
  expect(takenIn(filter)(facts)).toBe(expected);
});

function country(seed: number, size: number) {
  const chance = seeded(seed);
  const all = Array.from({ length: size }, (_, at) => aContribution(`${at}`, chance));
  return { all, disclosure: newDisclosure() };
}

const laidOut = (
  contributions: readonly Contribution[],
  { roll }: ReturnType<typeof newDisclosure>,
) => tableOf(withContributions(NO_SERVICES, contributions).comparison, roll);

describe('the ordinary views', () => {
  test('are everyone, then each value of each dimension, boards rather than partnerships', () => {
    const { all, disclosure } = country(3, 60);
    const views = ordinaryViews(laidOut(all, disclosure));
    expect(views[0]).toEqual({});
    expect(views.flatMap(({ area = [] }) => area)).toEqual(['fife', 'lothian', 'orkney', null]);
    expect(
      views.flatMap((view) => Object.keys(view)).filter((name, at, of) => of[at - 1] !== name),
    ).toEqual(['sector', 'setting', 'area', 'size', 'quarter', 'version']);
  });

  test('show the same in whatever order the files were opened', () => {
    const { all } = country(4, 40);
    const seen = [all, all.toReversed()].map((contributions) => {
      const disclosure = newDisclosure();
      return [...ordinaryReleases(disclosure.see, CELLS, laidOut(contributions, disclosure))];
    });
    expect(seen[0]).toEqual(seen[1]);
    expect(seen[0]?.filter((it) => it.release.shown === 'some').length).toBeGreaterThan(5);
  });
});

describe('services that went round again', () => {
  const WATER = idOf.indicator('water');
  const saying = (
    mean: number,
    others: Record<string, number> = {},
  ): Pick<Contribution, 'findings'> => ({
    findings: Object.fromEntries(
      Object.entries({ diaries: mean, ...others }).map(([source, of]) => [
        source,
        { [WATER]: { shown: 'mean', mean: of } },
      ]),
    ),
  });
  const chance = seeded(5);
  const before = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      aContribution(`${at}`, chance, { ...saying(2, { visitors: 5 }), quarter: '2026-Q1' }),
    );
  const again = (contributions: readonly Contribution[], mean: number) =>
    contributions.map((it, at) =>
      aContribution(`again ${at}`, chance, { ...saying(mean), follows: it.id, quarter: '2026-Q4' }),
    );
  const [diaries] = CELLS;
  const changes = (table: ReturnType<typeof laidOut>) =>
    changesIn(table, diaries, roundsAgain(table, rowsIn(table, {})));

  test('are counted once, with the latest that the filter takes in', () => {
    const [first, disclosure] = [before(6), newDisclosure()];
    const table = laidOut([...again(first, 3), ...first], disclosure);
    expect([...figuresIn(table, diaries.id, rowsIn(table, {})).values]).toEqual([3, 3, 3, 3, 3, 3]);
    const earlier = rowsIn(table, { quarter: ['2026-Q1'] });
    expect([...figuresIn(table, diaries.id, earlier).values]).toEqual([2, 2, 2, 2, 2, 2]);
  });

  test('twice within a quarter, are counted with the one that follows', () => {
    const [first, disclosure] = [before(6), newDisclosure()];
    const later = again(first, 3).map((it) => ({ ...it, quarter: '2026-Q1' }));
    const table = laidOut([...later, ...first], disclosure);
    expect([...figuresIn(table, diaries.id, rowsIn(table, {})).values]).toEqual([3, 3, 3, 3, 3, 3]);
  });

  test('are compared over the sources that they had both times', () => {
    const [first, disclosure] = [before(6), newDisclosure()];
    const table = laidOut([...first, ...again(first, 3)], disclosure);
    const [all, quarter, ...others] = changesOf(disclosure.see, CELLS, table, {});
    expect(others).toEqual([]);
    expect(quarter).toEqual({ ...all, quarter: '2026-Q4' });
    expect(all).toMatchObject({
      quarter: null,
      indicators: [
        {
          score: { mean: 1, counted: 1, of: 2 },
          sources: [
            { source: 'diaries', change: { shown: 'some', n: 6, mean: 1, someLeftOut: false } },
            { source: 'visitors', change: { shown: 'none', because: 'too-few' } },
          ],
        },
      ],
    });
  });

  test('have to be enough, and not to single out one who did not go round again', () => {
    const [first, disclosure] = [before(11), newDisclosure()];
    const table = laidOut([...first, ...again(first.slice(0, 4), 3)], disclosure);
    expect(releaseChange(disclosure.see, diaries.id, changes(table))).toEqual({
      shown: 'none',
      because: 'too-few',
    });
    const more = laidOut([...first, ...again(first.slice(0, 10), 3)], disclosure);
    const earlier = rowsIn(more, { quarter: ['2026-Q1'] });
    releaseMean(disclosure.see, diaries.id, figuresIn(more, diaries.id, earlier));
    expect(releaseChange(disclosure.see, diaries.id, changes(more))).toMatchObject({
      shown: 'none',
    });
  });

  test('an error shows nothing', () => {
    const asked = {
      values: Float64Array.of(1, 1, 1, 1, 1),
      later: Uint32Array.of(0, 1, 2, 3, 99),
      earlier: Uint32Array.of(5, 6, 7, 8, 9),
    };
    expect(releaseChange(newDisclosure().see, 'water', asked)).toEqual({
      shown: 'none',
      because: 'trouble',
    });
  });
});
