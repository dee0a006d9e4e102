/** Released sets as they are stored: the atom of each number, and the atoms of each set. */
export type StoredSets = {
  readonly atoms: Uint32Array;
  readonly sets: readonly (readonly number[])[];
};

/** The same sets under other numbers, of which no two may be one. */
export function renumbered(
  { atoms, sets }: StoredSets,
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
  return { atoms: Uint32Array.from({ length }, (_, number) => atomOf.get(number) ?? 0), sets };
}
