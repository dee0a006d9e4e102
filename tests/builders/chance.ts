/** Chance, the same for the same seed: a number from 0 up to 1. */
export type Chance = () => number;

/** A whole number from 0 up to, and not, the limit. */
export function upTo(chance: Chance, limit: number): number {
  return Math.floor(chance() * limit);
}

export function oneOf<Item>(chance: Chance, items: readonly Item[]): Item {
  const item = items[upTo(chance, items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from');
  return item;
}
