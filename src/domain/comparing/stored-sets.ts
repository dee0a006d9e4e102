import { Factor, type SetNumbers, squareOf } from './factor.ts';
import type { Partition } from './partition.ts';
import { sum } from '#domain/scoring/tally.ts';

/**
 * Released sets as they are stored: the atom of each number, and the kept sets that each atom lies
 * in, one after the other; those of atom `a` end before `ends[a]`.
 */
export type StoredSets = {
  readonly atoms: Uint32Array;
  readonly holders: Uint16Array;
  readonly ends: Uint32Array;
};

export const NO_SETS: StoredSets = {
  atoms: new Uint32Array(0),
  holders: new Uint16Array(0),
  ends: new Uint32Array(0),
};

export function packedHolders(
  holders: readonly SetNumbers[],
): Pick<StoredSets, 'holders' | 'ends'> {
  const ends = new Uint32Array(holders.length);
  const packed = new Uint16Array(sum(holders.map(({ length }) => length)));
  let end = 0;
  for (const [atom, sets] of holders.entries()) {
    packed.set(sets, end);
    end += sets.length;
    ends[atom] = end;
  }
  return { holders: packed, ends };
}

export function unpackedHolders({ holders, ends }: StoredSets, atoms: number): SetNumbers[] {
  return Array.from({ length: atoms }, (_, atom) => [
    ...holders.subarray(atom === 0 ? 0 : ends[atom - 1], ends[atom] ?? 0),
  ]);
}

/** The factor of stored sets, of which each brought something that those before it did not. */
export function factorOf(holders: readonly SetNumbers[], atoms: Partition): Factor {
  const length = holders.reduce((most, sets) => Math.max(most, (sets.at(-1) ?? -1) + 1), 0);
  const common = Array.from({ length }, () => new Float64Array(length));
  for (const [atom, sets] of holders.entries()) {
    for (const a of sets) {
      const row = common[a] ?? new Float64Array(length);
      for (const b of sets) row[b] = (row[b] ?? 0) + atoms.sizeOf(atom);
    }
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

/** The same sets under other numbers, of which no two may be one. */
export function renumbered(
  { atoms, holders, ends }: StoredSets,
  numbersOf: (numbers: Uint32Array) => Uint32Array,
): StoredSets {
  const held = Uint32Array.from(atoms.keys()).filter((number) => atoms[number] !== 0);
  const others = numbersOf(held);
  const atomOf = new Map<number, number>();
  for (const [at, other] of others.entries()) {
    if (atomOf.has(other)) throw new Error(`${other} would be in the sets twice`);
    atomOf.set(other, atoms[held[at] ?? 0] ?? 0);
  }
  const length = others.reduce((most, other) => Math.max(most, other + 1), 0);
  const renumberedAtoms = Uint32Array.from({ length }, (_, number) => atomOf.get(number) ?? 0);
  return { atoms: renumberedAtoms, holders, ends };
}
