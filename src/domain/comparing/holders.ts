import type { Pieces } from './pieces.ts';

/**
 * By atom, the numbers of the kept sets that it lies in, one atom after the other; those of atom `a`
 * end before `ends[a]`. Two arrays, because there may be ten thousand atoms in each of 70 cells.
 */
export type Holders = { readonly holders: Uint16Array; readonly ends: Uint32Array };

/** Pieces, and the kept sets that each lies in: those of its atom, and its own set once that is kept. */
export type Lying = {
  readonly pieces: Pieces;
  readonly atoms: Holders;
  /** For each of the sets the number under which it is kept: -1 where it is not, and for the rest. */
  readonly keptAs: Int32Array;
};

/** The kept sets of atoms that have been made of pieces. @param pieceOf the piece of each. */
export function holdersOf(lying: Lying, pieceOf: Int32Array): Holders {
  const ends = new Uint32Array(pieceOf.length);
  let end = 0;
  for (const [into, piece] of pieceOf.entries()) {
    end += countOf(lying, piece);
    ends[into] = end;
  }
  const holders = new Uint16Array(end);
  for (const [into, piece] of pieceOf.entries()) {
    let at = into === 0 ? 0 : (ends[into - 1] ?? 0);
    forEachSet(lying, piece, (set) => {
      holders[at] = set;
      at += 1;
    });
  }
  return { holders, ends };
}

/** What something that lies in a piece, and nowhere else, has in common with each of the kept sets. */
export function productsOf(lying: Lying, piece: number, length: number): Float64Array {
  const products = new Float64Array(length);
  forEachSet(lying, piece, (set) => {
    products[set] = 1;
  });
  return products;
}

function countOf({ pieces, atoms: { ends }, keptAs }: Lying, piece: number): number {
  const atom = Math.floor(piece / pieces.width);
  const before = atom === 0 ? 0 : (ends[atom - 1] ?? 0);
  return (ends[atom] ?? 0) - before + ((keptAs[piece % pieces.width] ?? -1) < 0 ? 0 : 1);
}

function forEachSet(
  { pieces, atoms: { holders, ends }, keptAs }: Lying,
  piece: number,
  does: (set: number) => void,
): void {
  const atom = Math.floor(piece / pieces.width);
  const end = ends[atom] ?? 0;
  for (let at = atom === 0 ? 0 : (ends[atom - 1] ?? 0); at < end; at += 1) does(holders[at] ?? 0);
  const kept = keptAs[piece % pieces.width] ?? -1;
  if (kept >= 0) does(kept);
}
