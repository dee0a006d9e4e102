import type { Factor } from './factor.ts';
import { type Holders, holdersOf, type Lying, productsOf } from './holders.ts';
import { Partition } from './partition.ts';
import { type Pieces, piecesOf } from './pieces.ts';
import { type Remainder, remainderOf } from './remainder.ts';
import { factorOf, leveragesOf, NO_SETS, type StoredSets } from './stored-sets.ts';

/** What would be so if some sets were released as well. */
export type Weighing = {
  readonly sets: readonly Uint32Array[];
  readonly pieces: Pieces;
  /** How much any combination of figures can be about one service of a piece: from 0 to 1. */
  readonly leverages: Float64Array;
  /** The kept sets that each piece would lie in. */
  readonly lying: Lying;
  /** Of the kept sets, and of those that bring something new. */
  readonly factor: Factor;
};

/**
 * The sets about which figures were released in a cell, and the leverage of each service in them.
 * Sets that bring nothing new are not kept. Weighing takes time in proportion to atoms x the kept
 * sets that an atom lies in, plus the squares of the kept sets, plus the sets' own size; there are
 * never more kept sets than services / minimum.
 */
export class ReleasedSets {
  readonly atoms: Partition;
  /** By atom: the kept sets that it lies in, and its leverage. */
  #holders: Holders;
  #leverages: Float64Array;
  #factor: Factor;
  #last: Weighing | null = null;

  constructor({ atoms, holders, ends }: StoredSets = NO_SETS) {
    this.atoms = new Partition(atoms);
    this.#holders = { holders, ends };
    this.#factor = factorOf(this.#holders, this.atoms);
    this.#leverages = leveragesOf(this.#holders, this.#factor);
  }

  weigh(sets: readonly Uint32Array[]): Weighing {
    const last = this.#last;
    if (last?.sets.length === sets.length && sets.every((set, at) => set === last.sets[at])) {
      return last;
    }
    const weighing = this.#weighed(sets);
    this.#last = weighing;
    return weighing;
  }

  /**
   * The direction of a piece in the space of the kept sets. What two have in common is how far both
   * can have weight in the same combinations: of a piece with itself, its leverage.
   */
  directionOf({ factor, lying }: Weighing, piece: number): Float64Array {
    return factor.forward(productsOf(lying, piece, factor.length));
  }

  /** Remembers sets that were weighed, and not found wanting. */
  add({ sets, pieces, leverages, lying, factor }: Weighing): void {
    const { width, sizes } = pieces;
    const before = this.atoms.length;
    const becomes = this.atoms.refine(sets, sizes);
    // Where an atom is cut, the rest stays what it was.
    const pieceOf = new Int32Array(this.atoms.length);
    for (let atom = 0; atom < before; atom += 1) pieceOf[atom] = (atom + 1) * width - 1;
    for (let piece = 0; piece < sizes.length; piece += 1) {
      if (sizes[piece] === 0 || piece % width === width - 1) continue;
      pieceOf[becomes[piece] ?? 0] = piece;
    }
    this.#holders = holdersOf(lying, pieceOf);
    this.#leverages = new Float64Array(pieceOf.length);
    for (let atom = 0; atom < pieceOf.length; atom += 1) {
      this.#leverages[atom] = leverages[pieceOf[atom] ?? 0] ?? 1;
    }
    this.#factor = factor;
    this.#last = null;
  }

  stored(): StoredSets {
    return { atoms: this.atoms.stored(), ...this.#holders };
  }

  #weighed(sets: readonly Uint32Array[]): Weighing {
    const pieces = piecesOf(this.atoms, sets);
    const { width, sizes } = pieces;
    const leverages = new Float64Array(sizes.length);
    for (let piece = 0; piece < sizes.length; piece += 1) {
      if (sizes[piece] === 0) continue;
      leverages[piece] = this.#leverages[Math.floor(piece / width)] ?? 1;
    }
    let factor = this.#factor;
    const keptAs = new Int32Array(width).fill(-1);
    const lying = { pieces, atoms: this.#holders, keptAs };
    for (const set of sets.keys()) {
      const remainder = remainderOf(set, lying, factor);
      if (remainder === null) continue;
      addLeverage(leverages, remainder);
      keptAs[set] = factor.length;
      factor = factor.with(remainder.products, remainder.length);
    }
    return { sets, pieces, leverages, lying, factor };
  }
}

function addLeverage(leverages: Float64Array, { weights, length }: Remainder): void {
  const square = length * length;
  for (let piece = 0; piece < leverages.length; piece += 1) {
    const weight = weights[piece] ?? 0;
    leverages[piece] = (leverages[piece] ?? 0) + (weight * weight) / square;
  }
}
