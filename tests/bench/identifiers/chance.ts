import { seeded } from '../seeded.ts';

/** What a maker of sentences draws from; the same draws for the same seed. */
export type Chance = {
  readonly pick: <Thing>(things: readonly Thing[]) => Thing;
  /** A whole number from `low` to `high`, both among them. */
  readonly between: (low: number, high: number) => number;
  /** So many digits. */
  readonly digits: (count: number) => string;
};

export function chanceOf(seed: number): Chance {
  const random = seeded(seed);
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  return {
    between,
    pick: (things) => {
      const thing = things[between(0, things.length - 1)];
      if (thing === undefined) throw new Error('There is nothing to pick from');
      return thing;
    },
    digits: (count) => Array.from({ length: count }, () => between(0, 9)).join(''),
  };
}
