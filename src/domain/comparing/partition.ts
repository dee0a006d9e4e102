/**
 * Numbers sorted into atoms: two are in one atom when every set so far holds both or neither. Atom 0
 * is of those that no set has held. Typed arrays, because there may be 100,000 numbers in each of
 * 70 cells. Every method takes time in proportion to the sets given, and to the atoms there are.
 */
export class Partition {
  #atomOf: Uint32Array;
  /** How many numbers each atom has; that of atom 0 is not kept. */
  readonly #sizes: number[] = [0];
  /** When each number was last counted: tells one that is given twice. */
  #counted = new Uint32Array(0);
  #round = 0;

  constructor(atoms: ArrayLike<number> = []) {
    this.#atomOf = new Uint32Array(atoms);
    for (const atom of this.#atomOf) {
      while (this.#sizes.length <= atom) this.#sizes.push(0);
      if (atom > 0) this.#sizes[atom] = (this.#sizes[atom] ?? 0) + 1;
    }
  }

  /** The atom of each number, from 0 on, as far as there are any. */
  stored(): Uint32Array {
    return this.#atomOf.slice(0, this.#atomOf.findLastIndex((atom) => atom !== 0) + 1);
  }

  atomOf(number: number): number {
    return this.#atomOf[number] ?? 0;
  }

  /** How many there are in an atom, those that have left since included; atom 0 is boundless. */
  sizeOf(atom: number): number {
    return atom === 0 ? Infinity : (this.#sizes[atom] ?? 0);
  }

  /** How many atoms there are, atom 0 among them. */
  get length(): number {
    return this.#sizes.length;
  }

  /** How many of each set lie in each atom: for atom `a` and set `s`, at `a * sets.length + s`. */
  counts(sets: readonly Uint32Array[]): Uint32Array {
    const counts = new Uint32Array(this.length * sets.length);
    this.#round += 1;
    for (const [set, numbers] of sets.entries()) {
      for (let place = 0; place < numbers.length; place += 1) {
        const number = numbers[place] ?? 0;
        this.#countOnce(number);
        const at = this.atomOf(number) * sets.length + set;
        counts[at] = (counts[at] ?? 0) + 1;
      }
    }
    return counts;
  }

  /**
   * Splits each atom by the sets, which have nothing in common. What is in none of them stays where
   * it is.
   *
   * @param sizes how many of each atom are in each set, and last, in none.
   * @returns the atom that each of these became, in their order.
   */
  refine(sets: readonly Uint32Array[], sizes: Float64Array): Uint32Array {
    const width = sets.length + 1;
    const becomes = new Uint32Array(sizes.length);
    for (let piece = 0; piece < sizes.length; piece += 1) {
      const atom = Math.floor(piece / width);
      const isCut = piece % width < sets.length;
      becomes[piece] = isCut ? this.#becomes(atom, sizes[piece] ?? 0) : atom;
    }
    for (const [set, numbers] of sets.entries()) {
      for (let place = 0; place < numbers.length; place += 1) {
        const number = numbers[place] ?? 0;
        if (number >= this.#atomOf.length) this.#grow(number);
        this.#atomOf[number] = becomes[this.atomOf(number) * width + set] ?? 0;
      }
    }
    return becomes;
  }

  /** The atom that some of an atom become: itself for all of it, otherwise a new one. */
  #becomes(atom: number, count: number): number {
    if (count === 0 || count === this.sizeOf(atom)) return atom;
    if (atom > 0) this.#sizes[atom] = this.sizeOf(atom) - count;
    return this.#sizes.push(count) - 1;
  }

  #countOnce(number: number): void {
    if (number >= this.#counted.length) this.#grow(number);
    if (this.#counted[number] === this.#round) throw new Error(`${number} is in the sets twice`);
    this.#counted[number] = this.#round;
  }

  #grow(number: number): void {
    const length = Math.max(64, number + 1, 2 * this.#atomOf.length);
    this.#atomOf = lengthened(this.#atomOf, length);
    this.#counted = lengthened(this.#counted, length);
  }
}

function lengthened(numbers: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const result = new Uint32Array(length);
  result.set(numbers.subarray(0, length));
  return result;
}
