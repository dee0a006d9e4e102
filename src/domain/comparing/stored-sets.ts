import { Factor, squareOf } from './factor.ts';
import type { Holders } from './holders.ts';
import type { Partition } from './partition.ts';

/** Released sets as they are stored: the atom of each number, and the kept sets that each atom lies in. */
export type StoredSets = { readonly atoms: Uint32Array } & Holders;

export const NO_SETS: StoredSets = {
  atoms: new Uint32Array(0),
  holders: new Uint16Array(0),
  ends: new Uint32Array(1),
};

/**
 * Whether stored sets fit together, and hold nobody who is not enrolled. A part that was lost must not
 * pass for sets that were never released.
 *
 * @param enrolled how many numbers there are.
 */
export function areSound({ atoms, holders, ends }: StoredSets, enrolled: number): boolean {
  const highest = atoms.reduce((most, atom) => Math.max(most, atom), 0);
  const isRising = ends.every((end, atom) => end >= (ends[atom - 1] ?? 0));
  const isHeld = atoms.every((atom, number) => atom === 0 || number < enrolled);
  // Nobody has been in a set of an atom 0; every other atom is of some that have been in one.
  const isPut = ends.every((end, atom) => end > (ends[atom - 1] ?? 0) === atom > 0);
  const isWhole = ends.length === highest + 1 && (ends.at(-1) ?? 0) === holders.length;
  return isWhole && isRising && isPut && isHeld;
}

/** The factor of stored sets, of which each brought something that those before it did not. */
export function factorOf({ holders, ends }: Holders, atoms: Partition): Factor {
  const length = holders.reduce((most, set) => Math.max(most, set + 1), 0);
  const common = Array.from({ length }, () => new Float64Array(length));
  for (let atom = 0, from = 0; atom < ends.length; atom += 1) {
    const [end, size] = [ends[atom] ?? 0, atoms.sizeOf(atom)];
    for (let a = from; a < end; a += 1) {
      const row = common[holders[a] ?? 0];
      if (row === undefined) continue;
      for (let b = from; b <= a; b += 1) {
        const other = holders[b] ?? 0;
        row[other] = (row[other] ?? 0) + size;
      }
    }
    from = end;
  }
  let factor = new Factor();
  for (const [set, row] of common.entries()) {
    const products = row.slice(0, set);
    const rest = (row[set] ?? 0) - squareOf(factor.forward(products));
    if (!(rest > 0)) throw new Error(`Nothing is new in kept set ${set}`);
    factor = factor.with(products, Math.sqrt(rest));
  }
  return factor;
}

/** The leverage of each atom. What each set gives is worked out once, and added up by atom. */
export function leveragesOf({ holders, ends }: Holders, factor: Factor): Float64Array {
  const directions = Array.from({ length: factor.length }, (_, set) => {
    const products = new Float64Array(factor.length);
    products[set] = 1;
    return factor.forward(products);
  });
  const [leverages, direction] = [new Float64Array(ends.length), new Float64Array(factor.length)];
  for (let atom = 0, at = 0; atom < ends.length; atom += 1) {
    direction.fill(0);
    for (const end = ends[atom] ?? 0; at < end; at += 1) {
      const set = holders[at] ?? 0;
      const own = directions[set] ?? direction;
      // Of a set and those before it there is nothing.
      for (let k = set; k < own.length; k += 1) direction[k] = (direction[k] ?? 0) + (own[k] ?? 0);
    }
    leverages[atom] = squareOf(direction);
  }
  return leverages;
}

/** The same sets under other numbers, of which no two may be one. */
export function renumbered(
  { atoms, holders, ends }: StoredSets,
  numbersOf: (numbers: Uint32Array) => Uint32Array,
): StoredSets {
  const held = Uint32Array.from(atoms.keys()).filter((number) => atoms[number] !== 0);
  const others = numbersOf(held);
  const length = others.reduce((most, other) => Math.max(most, other + 1), 0);
  const renumberedAtoms = new Uint32Array(length);
  for (const [at, other] of others.entries()) {
    if (renumberedAtoms[other] !== 0) throw new Error(`${other} would be in the sets twice`);
    renumberedAtoms[other] = atoms[held[at] ?? 0] ?? 0;
  }
  return { atoms: renumberedAtoms, holders, ends };
}
