import { newDirection, type Weights } from './directions.ts';
import { Partition } from './partition.ts';
import { byAtom, type Pieces, piecesOf } from './pieces.ts';
import type { StoredSets } from './stored-sets.ts';

/** What would be so if some sets were released as well. */
export type Weighing = {
  readonly pieces: Pieces;
  /** How much any combination of figures can be about one service of a piece: from 0 to 1. */
  readonly leverages: Float64Array;
  /** The sets that bring something new, and what they bring, by piece. */
  readonly fresh: readonly { readonly set: number; readonly direction: Float64Array }[];
};

/**
 * The sets about which figures were released in a cell, and the leverage of each service in them.
 * Sets that bring nothing new are not kept. Weighing takes time in proportion to atoms x kept
 * sets, plus the sets' own size; there are never more kept sets than services / minimum.
 */
export class ReleasedSets {
  readonly atoms: Partition;
  #directions: readonly Weights[] = [];
  #sets: readonly Weights[] = [];

  constructor(stored: StoredSets = { atoms: new Uint32Array(0), sets: [] }) {
    this.atoms = new Partition(stored.atoms);
    for (const atoms of stored.sets) this.#keep(new Set(atoms));
  }

  weigh(sets: readonly Uint32Array[]): Weighing {
    const pieces = piecesOf(this.atoms, sets);
    const fresh: { set: number; direction: Float64Array }[] = [];
    for (const set of sets.keys()) {
      const before = fresh.map(({ direction }) => direction);
      const direction = newDirection(set, pieces, this.#directions, before);
      if (direction !== null) fresh.push({ set, direction });
    }
    return { pieces, leverages: this.#leveragesOf(pieces, fresh), fresh };
  }

  /**
   * How far two pieces can have weight in the same combinations: the product of what the directions
   * have in common with each. Of a piece with itself, its leverage.
   */
  inCommon({ pieces, fresh }: Weighing, a: number, b: number): number {
    const [atomA, atomB] = [Math.floor(a / pieces.width), Math.floor(b / pieces.width)];
    let total = 0;
    for (const weights of this.#directions) total += (weights[atomA] ?? 0) * (weights[atomB] ?? 0);
    for (const { direction } of fresh) total += (direction[a] ?? 0) * (direction[b] ?? 0);
    return total;
  }

  /** Remembers sets that were weighed, and not found wanting. */
  add(sets: readonly Uint32Array[], { pieces, fresh }: Weighing): void {
    const becomes = this.atoms.refine(sets);
    const laidOut = (valueOf: (atom: number, piece: number) => number): Weights =>
      byAtom(this.atoms, becomes, pieces, valueOf);
    const inherited = (weights: Weights): Weights => laidOut((atom) => weights[atom] ?? 0);
    this.#directions = [
      ...this.#directions.map(inherited),
      ...fresh.map(({ direction }) => laidOut((_, piece) => direction[piece] ?? 0)),
    ];
    this.#sets = [
      ...this.#sets.map(inherited),
      ...fresh.map(({ set }) => laidOut((_, piece) => (piece % pieces.width === set ? 1 : 0))),
    ];
  }

  stored(): StoredSets {
    const sets = this.#sets.map((set) => [...set.keys()].filter((atom) => (set[atom] ?? 0) > 0));
    return { atoms: this.atoms.stored(), sets };
  }

  #leveragesOf(
    { width, sizes }: Pieces,
    fresh: readonly { readonly direction: Float64Array }[],
  ): Float64Array {
    const known = new Float64Array(this.atoms.length);
    for (const weights of this.#directions) addSquares(known, weights);
    const leverages = sizes.map((size, piece) =>
      size > 0 ? (known[Math.floor(piece / width)] ?? 1) : 0,
    );
    for (const { direction } of fresh) addSquares(leverages, direction);
    return leverages;
  }

  /** Takes in a stored set, whole atoms of which the partition has already. */
  #keep(atoms: ReadonlySet<number>): void {
    const sizes = Float64Array.from({ length: 2 * this.atoms.length }, (_, piece) => {
      const atom = Math.floor(piece / 2);
      return atom > 0 && atoms.has(atom) === (piece % 2 === 0) ? this.atoms.sizeOf(atom) : 0;
    });
    const direction = newDirection(0, { width: 2, sizes }, this.#directions, []);
    if (direction === null) return;
    const pieceOf = (atom: number): number => 2 * atom + (atoms.has(atom) ? 0 : 1);
    const length = this.atoms.length;
    const kept = Float32Array.from({ length }, (_, atom) => direction[pieceOf(atom)] ?? 0);
    this.#directions = [...this.#directions, kept];
    this.#sets = [...this.#sets, Float32Array.from({ length }, (_, at) => (atoms.has(at) ? 1 : 0))];
  }
}

function addSquares(to: Float64Array, weights: Weights): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + (weights[at] ?? 0) ** 2;
}
