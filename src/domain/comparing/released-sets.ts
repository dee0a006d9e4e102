import { type Factor, productsOf, type SetNumbers, squareOf } from './factor.ts';
import { Partition } from './partition.ts';
import { type Pieces, piecesOf } from './pieces.ts';
import { sum } from '#domain/scoring/tally.ts';
import { type Remainder, remainderOf } from './remainder.ts';
import {
  factorOf,
  NO_SETS,
  packedHolders,
  type StoredSets,
  unpackedHolders,
} from './stored-sets.ts';

/** What would be so if some sets were released as well. */
export type Weighing = {
  readonly sets: readonly Uint32Array[];
  readonly pieces: Pieces;
  /** How much any combination of figures can be about one service of a piece: from 0 to 1. */
  readonly leverages: Float64Array;
  /** The kept sets that each piece would lie in. */
  readonly setsOf: (piece: number) => SetNumbers;
  /** Of the kept sets, and of those that bring something new. */
  readonly factor: Factor;
  /** Those of the sets that bring something new. */
  readonly fresh: readonly number[];
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
  readonly #holders: SetNumbers[];
  readonly #leverages: number[];
  #factor: Factor;
  #last: Weighing | null = null;

  constructor(stored: StoredSets = NO_SETS) {
    this.atoms = new Partition(stored.atoms);
    this.#holders = unpackedHolders(stored, this.atoms.length);
    this.#factor = factorOf(this.#holders, this.atoms);
    this.#leverages = this.#holders.map((sets) =>
      squareOf(this.#factor.forward(productsOf(sets, this.#factor.length))),
    );
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
   * How far two pieces can have weight in the same combinations. Of a piece with itself, its
   * leverage.
   */
  inCommon({ factor, setsOf }: Weighing, a: number, b: number): number {
    const [left, right] = [a, b].map((piece) =>
      factor.forward(productsOf(setsOf(piece), factor.length)),
    );
    return sum([...(left ?? [])].map((each, at) => each * (right?.[at] ?? 0)));
  }

  /** Remembers sets that were weighed, and not found wanting. */
  add({ sets, pieces, leverages, setsOf, factor }: Weighing): void {
    const { width, sizes } = pieces;
    const becomes = this.atoms.refine(sets);
    for (let piece = 0; piece < sizes.length; piece += 1) {
      if (sizes[piece] === 0) continue;
      const [atom, set] = [Math.floor(piece / width), piece % width];
      const into = set === width - 1 ? atom : (becomes[atom * (width - 1) + set] ?? 0);
      // Of an atom's pieces only the last stays where it was: the others have been read by then.
      this.#holders[into] = setsOf(piece);
      this.#leverages[into] = leverages[piece] ?? 1;
    }
    this.#factor = factor;
    this.#last = null;
  }

  stored(): StoredSets {
    return { atoms: this.atoms.stored(), ...packedHolders(this.#holders) };
  }

  #weighed(sets: readonly Uint32Array[]): Weighing {
    const pieces = piecesOf(this.atoms, sets);
    const { width, sizes } = pieces;
    const leverages = sizes.map((size, piece) =>
      size === 0 ? 0 : (this.#leverages[Math.floor(piece / width)] ?? 1),
    );
    let factor = this.#factor;
    const fresh: number[] = [];
    const setsOf = this.#setsOfPieces(width, fresh);
    for (const set of sets.keys()) {
      const remainder = remainderOf(set, pieces, setsOf, factor);
      if (remainder === null) continue;
      addLeverage(leverages, remainder);
      factor = factor.with(remainder.products, remainder.length);
      fresh.push(set);
    }
    return { sets, pieces, leverages, setsOf, factor, fresh };
  }

  /** @param fresh grows while sets are weighed. */
  #setsOfPieces(width: number, fresh: readonly number[]): (piece: number) => SetNumbers {
    const [holders, kept] = [this.#holders, this.#factor.length];
    return (piece) => {
      const before = holders[Math.floor(piece / width)] ?? [];
      const at = fresh.indexOf(piece % width);
      return at < 0 ? before : [...before, kept + at];
    };
  }
}

function addLeverage(leverages: Float64Array, { weights, length }: Remainder): void {
  const square = length * length;
  for (let piece = 0; piece < leverages.length; piece += 1) {
    const weight = weights[piece] ?? 0;
    leverages[piece] = (leverages[piece] ?? 0) + (weight * weight) / square;
  }
}
