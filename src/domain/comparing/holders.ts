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
  const ends = endsOf(lying, pieceOf);
  const holders = new Uint16Array(ends.at(-1) ?? 0);
  let into = 0;
  for (let atom = 0; atom < pieceOf.length; atom += 1) {
    const { from, end, kept } = placesOf(lying, pieceOf[atom] ?? 0);
    for (let at = from; at < end; at += 1) {
      holders[into] = lying.atoms.holders[at] ?? 0;
      into += 1;
    }
    if (kept < 0) continue;
    holders[into] = kept;
    into += 1;
  }
  return { holders, ends };
}

/** What something that lies in a piece, and nowhere else, has in common with each of the kept sets. */
export function productsOf(lying: Lying, piece: number, length: number): Float64Array {
  const products = new Float64Array(length);
  const { from, end, kept } = placesOf(lying, piece);
  for (let at = from; at < end; at += 1) products[lying.atoms.holders[at] ?? 0] = 1;
  if (kept >= 0) products[kept] = 1;
  return products;
}

function endsOf(lying: Lying, pieceOf: Int32Array): Uint32Array {
  const ends = new Uint32Array(pieceOf.length);
  let before = 0;
  for (let atom = 0; atom < pieceOf.length; atom += 1) {
    const { from, end, kept } = placesOf(lying, pieceOf[atom] ?? 0);
    before += end - from + (kept < 0 ? 0 : 1);
    ends[atom] = before;
  }
  return ends;
}

/** Where the kept sets of a piece's atom stand, and what its own set is kept as. */
function placesOf({ pieces: { width }, atoms: { ends }, keptAs }: Lying, piece: number) {
  const atom = Math.floor(piece / width);
  const from = atom === 0 ? 0 : (ends[atom - 1] ?? 0);
  return { from, end: ends[atom] ?? 0, kept: keptAs[piece - atom * width] ?? -1 };
}
