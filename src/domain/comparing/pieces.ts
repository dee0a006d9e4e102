import type { Partition } from './partition.ts';

/**
 * Every atom cut by some sets that have nothing in common. Piece `atom * width + set` is what a set
 * has of an atom; the last piece of each atom, what is in no set.
 */
export type Pieces = {
  /** One more than there are sets. */
  readonly width: number;
  /** How many services each piece has. */
  readonly sizes: Float64Array;
};

/** Of atom 0, in no set so far, the rest is boundless: it has no weight, and counts as none. */
export function piecesOf(atoms: Partition, sets: readonly Uint32Array[]): Pieces {
  const [counts, width] = [atoms.counts(sets), sets.length + 1];
  const sizes = new Float64Array(atoms.length * width);
  for (let atom = 0; atom < atoms.length; atom += 1) {
    let rest = atom === 0 ? 0 : atoms.sizeOf(atom);
    for (let set = 0; set < sets.length; set += 1) {
      const count = counts[atom * sets.length + set] ?? 0;
      sizes[atom * width + set] = count;
      rest -= count;
    }
    sizes[atom * width + sets.length] = Math.max(0, rest);
  }
  return { width, sizes };
}

/** Tells the piece in which a number lies. */
export function pieceFinder(
  atoms: Partition,
  sets: readonly Uint32Array[],
): (number: number) => number {
  // A typed array is had at once; a map of 100,000 numbers is not.
  const length = sets.flatMap((set) => set.reduce((most, it) => Math.max(most, it + 1), 0));
  const setOf = new Uint16Array(Math.max(0, ...length)).fill(sets.length);
  for (const [at, set] of sets.entries()) {
    for (const number of set) setOf[number] = at;
  }
  return (number) => atoms.atomOf(number) * (sets.length + 1) + (setOf[number] ?? sets.length);
}
