import { describe, expect, test } from 'vitest';
import type { Gate } from '#domain/comparing/gate.ts';
import { Ledger } from '#domain/comparing/ledger.ts';
import { bothGates, releaseToPublish } from '#domain/comparing/publish.ts';
import { release } from '#domain/comparing/release.ts';
import { Roll } from '#domain/comparing/roll.ts';
import { contributionId } from '#tests/builders/contributions.ts';

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
    expect(release(setUp().see, 'goals', figures(...times(4, 3)))).toEqual(hidden);
    expect(release(setUp().see, 'goals', figures())).toEqual(hidden);
  });

  test.each([
    ['all alike: the mean alone', times(9, 3), null],
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
  ])('%s', (_, values, spread) => {
    const shown = release(setUp().see, 'goals', figures(...values));
    expect(shown).toMatchObject({ shown: 'some', n: values.length, someLeftOut: false, spread });
  });

  test('the mean to one decimal', () => {
    expect(release(setUp().see, 'goals', figures(1, 2, 3, 4, 4, 4))).toMatchObject({ mean: 3 });
    expect(release(setUp().see, 'goals', figures(1, 2, 3, 4, 4, 3))).toMatchObject({ mean: 2.8 });
  });

  test('most of those asked for, where all of them would single somebody out', () => {
    const { see } = setUp();
    release(see, 'goals', figures(...times(40, 3)));
    const fewer = release(see, 'goals', figures(...times(39, 3)));
    expect(fewer).toMatchObject({ shown: 'some', n: 35, someLeftOut: true });
  });

  test('nothing, where that would be too few of them', () => {
    const { see } = setUp();
    release(see, 'goals', figures(...times(12, 3)));
    const hidden = { shown: 'none', because: 'would-single-out' };
    expect(release(see, 'goals', figures(...times(11, 3)))).toEqual(hidden);
  });

  test('a mean whose spread would tell more than it may stays without', () => {
    const { see } = setUp();
    const values = [...times(10, 1), ...times(10, 5)];
    expect(release(see, 'goals', figures(...values))).toMatchObject({
      spread: [{ n: 10 }, { n: 10 }],
    });
    const last = {
      values: Float64Array.from(values.slice(3, 18)),
      members: Uint32Array.from({ length: 15 }, (_, at) => at + 3),
    };
    expect(release(see, 'goals', last)).toMatchObject({ shown: 'some', n: 15, spread: null });
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
    ['in remembering the spread', { take: (cell: string) => cell === 'goals' || fails() }],
  ])('%s', (_, failing) => {
    const values = [...times(5, 1), ...times(5, 5)];
    expect(release({ ...open, ...failing }, 'goals', figures(...values))).toEqual(trouble);
    expect(release(open, 'goals', figures(...values)).shown).toBe('some');
  });

  test.each([0, 5.1, Number.NaN, Infinity])('in a figure: %d', (wrong) => {
    expect(release(open, 'goals', figures(wrong, 3, 3, 3, 3))).toEqual(trouble);
  });

  test('in who they are: nobody on the roll, or one twice', () => {
    const { see } = setUp(10);
    const of = (...members: readonly number[]) => ({
      values: Float64Array.from(members, () => 3),
      members: Uint32Array.from(members),
    });
    expect(release(see, 'goals', of(0, 1, 2, 3, 99))).toEqual(trouble);
    expect(release(see, 'goals', of(0, 1, 2, 3, 3))).toEqual(trouble);
  });
});

describe('what is published', () => {
  test('is about ten at least, with numbers of services rounded to five', () => {
    expect(releaseToPublish(setUp().both, 'goals', figures(...times(9, 3)))).toEqual({
      shown: 'none',
      because: 'too-few',
    });
    const shown = releaseToPublish(
      setUp().both,
      'goals',
      figures(...times(12, 1), ...times(11, 5)),
    );
    expect(shown).toMatchObject({ n: 25, mean: 2.9, spread: [{ n: 10 }, { n: 10 }] });
  });

  test('cannot be told apart by rounding: nested filters differ by ten, or in nobody', () => {
    const { both } = setUp();
    const of = (count: number) => releaseToPublish(both, 'goals', figures(...times(count, 3)));
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
    release(see, 'goals', figures(...times(14, 3)));
    const hidden = { shown: 'none', because: 'would-single-out' };
    expect(releaseToPublish(both, 'goals', figures(...times(12, 3)))).toEqual(hidden);
    releaseToPublish(both, 'other', figures(...times(14, 3)));
    expect(release(see, 'other', figures(...times(12, 3)))).toEqual(hidden);
  });
});
