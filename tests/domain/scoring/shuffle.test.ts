import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shuffledBy } from '#domain/scoring/shuffle.ts';
import { forAll } from '#tests/builders/for-all.ts';

const itself = (key: string) => key;
const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');

describe('an order that gives nothing away', () => {
  test('is the same whatever order things came in', () => {
    forAll(reordered(fc.uniqueArray(fc.string())), ([keys, mixed]) => {
      expect(shuffledBy(mixed, itself)).toEqual(shuffledBy(keys, itself));
    });
  });

  test('is the same even for two keys that fall on one place', () => {
    const [one, another] = ['sheet 162789', 'sheet 379192'];
    expect(shuffledBy([one, another], itself)).toEqual(shuffledBy([another, one], itself));
  });

  test('keeps every thing, and each as often as it came', () => {
    forAll(fc.array(fc.string()), (keys) => {
      expect(shuffledBy(keys, itself).toSorted()).toEqual(keys.toSorted());
    });
  });

  test('is not the order of the keys, nor the order for another review', () => {
    const here = shuffledBy(letters, (letter) => `here ${letter}`);
    const there = shuffledBy(letters, (letter) => `there ${letter}`);
    expect(here).not.toEqual(letters);
    expect(here).not.toEqual(there);
  });

  test('puts every thing in front about equally often', () => {
    const firsts = Array.from(
      { length: 4000 },
      (_, review) => shuffledBy(['a', 'b', 'c', 'd'], (letter) => `${review} goals ${letter}`)[0],
    );
    for (const letter of ['a', 'b', 'c', 'd']) {
      const share = firsts.filter((first) => first === letter).length / firsts.length;
      expect(share).toBeGreaterThan(0.22);
      expect(share).toBeLessThan(0.28);
    }
  });
});

/** A list and the same list in another order. */
function reordered<Thing>(lists: fc.Arbitrary<Thing[]>) {
  return lists.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    ),
  );
}
