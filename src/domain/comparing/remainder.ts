import type { Factor } from './factor.ts';
import type { Lying } from './holders.ts';

/** What a set brings that cannot be made of others: how much of it each piece has, and its length. */
export type Remainder = {
  /** What the set has in common with each of the others. */
  readonly products: Float64Array;
  /** Of each service in a piece. */
  readonly weights: Float64Array;
  readonly length: number;
};

/** A remainder this short, for each service in the set, is the rounding of the machine. */
const NOTHING = 1e-6;
/** From here on it is certainly something. What lies between is refused: nobody can tell. */
const SOMETHING = 1e-3;

/**
 * What one of the sets adds to those before it; null where its figure could be worked out already.
 *
 * @param set which of the sets that the pieces were made with.
 */
export function remainderOf(set: number, lying: Lying, factor: Factor): Remainder | null {
  const { width, sizes } = lying.pieces;
  const weights = new Float64Array(sizes.length);
  for (let piece = set; piece < sizes.length; piece += width) {
    if (sizes[piece] !== 0) weights[piece] = 1;
  }
  const wasLong = lengthOf(weights, sizes);
  const products = commonWith(weights, lying, factor.length);
  takeOut(weights, lying, factor.solve(products));
  // Once more, for the sake of accuracy: what is left has nearly nothing in common with the sets.
  const left = commonWith(weights, lying, factor.length);
  takeOut(weights, lying, factor.solve(left));
  const length = lengthOf(weights, sizes);
  if (length <= NOTHING * Math.max(1, wasLong)) return null;
  if (length < SOMETHING) throw new Error('It cannot be told whether a set brings anything');
  return { products, weights, length };
}

/** What some weights have in common with each set. Pieces of one atom lie in the same sets before. */
function commonWith(weights: Float64Array, lying: Lying, sets: number): Float64Array {
  const { pieces, atoms, keptAs } = lying;
  const { width, sizes } = pieces;
  const { holders, ends } = atoms;
  const products = new Float64Array(sets);
  for (let atom = 0, at = 0; atom < ends.length; atom += 1) {
    const end = ends[atom] ?? 0;
    let share = 0;
    for (let own = 0; own < width; own += 1) {
      const piece = atom * width + own;
      const ofPiece = (sizes[piece] ?? 0) * (weights[piece] ?? 0);
      const kept = keptAs[own] ?? -1;
      share += ofPiece;
      if (kept >= 0) products[kept] = (products[kept] ?? 0) + ofPiece;
    }
    if (share === 0) at = end;
    for (; at < end; at += 1) {
      const set = holders[at] ?? 0;
      products[set] = (products[set] ?? 0) + share;
    }
  }
  return products;
}

/** Nobody is in an empty piece: it has no weight, whatever the rest of its atom has. */
function takeOut(weights: Float64Array, lying: Lying, times: Float64Array): void {
  const { pieces, atoms, keptAs } = lying;
  const { width, sizes } = pieces;
  const { holders, ends } = atoms;
  for (let atom = 0, at = 0; atom < ends.length; atom += 1) {
    let ofAtom = 0;
    for (const end = ends[atom] ?? 0; at < end; at += 1) ofAtom += times[holders[at] ?? 0] ?? 0;
    for (let own = 0; own < width; own += 1) {
      const piece = atom * width + own;
      if (sizes[piece] === 0) continue;
      const kept = keptAs[own] ?? -1;
      const taken = ofAtom + (kept < 0 ? 0 : (times[kept] ?? 0));
      weights[piece] = (weights[piece] ?? 0) - taken;
    }
  }
}

function lengthOf(weights: Float64Array, sizes: Float64Array): number {
  let total = 0;
  for (let at = 0; at < sizes.length; at += 1) {
    const weight = weights[at] ?? 0;
    total += weight * weight * (sizes[at] ?? 0);
  }
  return Math.sqrt(total);
}
