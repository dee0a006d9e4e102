import { describe, expect, test } from 'vitest';
import type { Gate } from '#domain/comparing/gate.ts';
import { Ledger } from '#domain/comparing/ledger.ts';
import { bothGates } from '#domain/comparing/publish.ts';
import { releaseMean, releaseSpread } from '#domain/comparing/release.ts';
import { SCALES } from '#domain/comparing/spread.ts';
import { Roll } from '#domain/comparing/roll.ts';
import { contributionId } from '#tests/builders/contributions.ts';

const spreadOf = (gate: Gate, cell: string, of: ReturnType<typeof figures>) =>
  releaseSpread(gate, cell, of, SCALES.score);

function setUp(count = 60) {
  const roll = new Roll();
  for (let nth = 0; nth < count; nth += 1) roll.member(contributionId(`${nth}`), 1);
  const [see, publish] = [new Ledger('see', roll), new Ledger('publish', roll)];
  return { see, both: bothGates(see, publish) };
}

/** The figures of the services from 0 on. */
function figures(...values: readonly number[]) {
  return { values: Float64Array.from(values), members: Uint32Array.from(values.keys()) };
}

const times = (count: number, value: number) => Array.from({ length: count }, () => value);
const bins = (...of: readonly (readonly [number, number, number])[]) =>
  of.map(([from, to, n]) => ({ from, to, n }));

describe('what staff see', () => {
  test('nothing of fewer than five', () => {
    const hidden = { shown: 'none', because: 'too-few' };
    expect(releaseMean(setUp().see, 'goals', figures(...times(4, 3)))).toEqual(hidden);
    expect(releaseMean(setUp().see, 'goals', figures())).toEqual(hidden);
  });

  test.each([
    ['all alike: one bin', times(9, 3), bins([1, 5, 9])],
    ['two groups', [...times(5, 1), ...times(6, 5)], bins([1, 1.5, 5], [1.5, 5, 6])],
    [
      'a few between join a neighbour',
      [...times(5, 1.2), 2, 2.1, ...times(5, 4.4)],
      bins([1, 1.5, 5], [1.5, 5, 7]),
    ],
    [
      'a few at the top join the bin before',
      [...times(5, 1), ...times(5, 3), 5],
      bins([1, 1.5, 5], [1.5, 5, 6]),
    ],
    [
      'on an edge they lie above it',
      [...times(5, 2), ...times(5, 2.5)],
      bins([1, 2.5, 5], [2.5, 5, 5]),
    ],
  ])('%s', (_, values, expected) => {
    const shown = spreadOf(setUp().see, 'goals', figures(...values));
    const n = values.length;
    expect(shown).toEqual({ shown: 'some', n, someLeftOut: false, bins: expected });
  });

  test.each([
    [
      'classes by themselves',
      [...times(6, 0), ...times(5, 1), ...times(7, 3)],
      bins([0, 1, 6], [1, 2, 5], [2, 4, 7]),
    ],
    [
      'a small class with its neighbour',
      [...times(6, 0), ...times(4, 2), ...times(7, 3)],
      bins([0, 1, 6], [1, 4, 11]),
    ],
    ['small classes all together', [...times(4, 0), ...times(4, 3)], bins([0, 4, 8])],
  ])('%s', (_, values, expected) => {
    const shown = releaseSpread(setUp().see, 'action', figures(...values), SCALES.action);
    expect(shown).toMatchObject({ bins: expected });
  });

  test.each([
    ['all in one class', times(10, 1), 1],
    ['all but a few', [...times(4, 0), ...times(26, 3)], 3],
    ['not, where a few are half of them', [...times(4, 0), ...times(5, 3)], undefined],
    [
      'not, where all classes are small',
      [...times(4, 0), ...times(4, 1), ...times(4, 3)],
      undefined,
    ],
  ])('mostly one class: %s', (_, values, mostly) => {
    const shown = releaseSpread(setUp().see, 'action', figures(...values), SCALES.action);
    expect(shown.shown === 'some' && shown.mostly).toBe(mostly);
  });

  test('the exact mean, for whoever makes others of it', () => {
    expect(releaseMean(setUp().see, 'goals', figures(1, 2, 3, 4, 4, 3))).toMatchObject({
      n: 6,
      mean: 17 / 6,
    });
  });

  test('most of those asked for, where all of them would single somebody out', () => {
    const { see } = setUp();
    releaseMean(see, 'goals', figures(...times(40, 3)));
    const fewer = releaseMean(see, 'goals', figures(...times(39, 3)));
    expect(fewer).toMatchObject({ shown: 'some', n: 35, someLeftOut: true });
  });

  test('nothing, where that would be too few of them', () => {
    const { see } = setUp();
    releaseMean(see, 'goals', figures(...times(12, 3)));
    const hidden = { shown: 'none', because: 'would-single-out' };
    expect(releaseMean(see, 'goals', figures(...times(11, 3)))).toEqual(hidden);
  });

  test('a spread that would tell more than it may is shown coarser', () => {
    const { see } = setUp();
    const values = [...times(20, 1), ...times(20, 5)];
    expect(spreadOf(see, 'goals', figures(...values))).toMatchObject({
      bins: [{ n: 20 }, { n: 20 }],
    });
    // Three fewer in each bin: six, as long as nobody knows how many are in which.
    const fewer = Uint32Array.from(values.keys()).filter((member) => member % 20 < 17);
    const some = { members: fewer, values: Float64Array.from(fewer, (at) => values[at] ?? 0) };
    expect(spreadOf(see, 'goals', some)).toMatchObject({ bins: bins([1, 5, 34]) });
  });
});

describe('an error shows nothing', () => {
  const trouble = { shown: 'none', because: 'trouble' };
  const open: Gate = {
    minimum: 5,
    nearest: (_, members) => members,
    admits: () => true,
    take: () => true,
  };
  const fails = (): never => {
    throw new Error('Bad luck');
  };

  test.each([
    ['in finding what may be shown', { nearest: fails }],
    ['in remembering', { take: fails }],
  ])('%s', (_, failing) => {
    const values = [...times(5, 1), ...times(5, 5)];
    for (const release of [releaseMean, spreadOf]) {
      expect(release({ ...open, ...failing }, 'goals', figures(...values))).toEqual(trouble);
      expect(release(open, 'goals', figures(...values)).shown).toBe('some');
    }
  });

  test.each([0, 5.1, Number.NaN, Infinity])('in a figure: %d', (wrong) => {
    expect(releaseMean(open, 'goals', figures(wrong, 3, 3, 3, 3))).toEqual(trouble);
    expect(spreadOf(open, 'goals', figures(wrong, 3, 3, 3, 3))).toEqual(trouble);
  });

  test('in who they are: nobody on the roll, or one twice', () => {
    const { see } = setUp(10);
    const of = (...members: readonly number[]) => ({
      values: Float64Array.from(members, () => 3),
      members: Uint32Array.from(members),
    });
    expect(releaseMean(see, 'goals', of(0, 1, 2, 3, 99))).toEqual(trouble);
    expect(releaseMean(see, 'goals', of(0, 1, 2, 3, 3))).toEqual(trouble);
  });
});

describe('what is published', () => {
  test('is about ten at least', () => {
    expect(releaseMean(setUp().both, 'goals', figures(...times(9, 3)))).toEqual({
      shown: 'none',
      because: 'too-few',
    });
    const of = figures(...times(12, 1), ...times(9, 3), ...times(11, 5));
    expect(spreadOf(setUp().both, 'goals', of)).toMatchObject({ bins: [{ n: 12 }, { n: 20 }] });
  });

  test('nested filters differ by ten, or in nobody', () => {
    const { both } = setUp();
    const of = (count: number) => releaseMean(both, 'goals', figures(...times(count, 3)));
    expect([30, 31, 29, 28, 22].map((count) => of(count))).toMatchObject([
      { n: 30, someLeftOut: false },
      { n: 30, someLeftOut: true },
      { shown: 'none' },
      { shown: 'none' },
      { n: 20, someLeftOut: true },
    ]);
  });

  test('is seen, too: what was seen before bears on it, and it on what is seen after', () => {
    const { see, both } = setUp();
    releaseMean(see, 'goals', figures(...times(14, 3)));
    const hidden = { shown: 'none', because: 'would-single-out' };
    expect(releaseMean(both, 'goals', figures(...times(12, 3)))).toEqual(hidden);
    releaseMean(both, 'other', figures(...times(14, 3)));
    expect(releaseMean(see, 'other', figures(...times(12, 3)))).toEqual(hidden);
  });
});
