import type { Factor, SetNumbers } from './factor.ts';
import type { Pieces } from './pieces.ts';

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
 * @param setsOf the sets before, those that each piece lies in.
 */
export function remainderOf(
  set: number,
  pieces: Pieces,
  setsOf: (piece: number) => SetNumbers,
  factor: Factor,
): Remainder | null {
  const { width, sizes } = pieces;
  const weights = new Float64Array(sizes.length);
  for (let piece = set; piece < sizes.length; piece += width) {
    if (sizes[piece] !== 0) weights[piece] = 1;
  }
  const wasLong = lengthOf(weights, sizes);
  const products = commonWith(weights, sizes, setsOf, factor.length);
  takeOut(weights, sizes, setsOf, factor.solve(products));
  // Once more, for the sake of accuracy: what is left has nearly nothing in common with the sets.
  const left = commonWith(weights, sizes, setsOf, factor.length);
  takeOut(weights, sizes, setsOf, factor.solve(left));
  const length = lengthOf(weights, sizes);
  if (length <= NOTHING * Math.max(1, wasLong)) return null;
  if (length < SOMETHING) throw new Error('It cannot be told whether a set brings anything');
  return { products, weights, length };
}

/** What some weights have in common with each set. */
function commonWith(
  weights: Float64Array,
  sizes: Float64Array,
  setsOf: (piece: number) => SetNumbers,
  sets: number,
): Float64Array {
  const products = new Float64Array(sets);
  for (let piece = 0; piece < sizes.length; piece += 1) {
    const share = (sizes[piece] ?? 0) * (weights[piece] ?? 0);
    if (share === 0) continue;
    for (const set of setsOf(piece)) products[set] = (products[set] ?? 0) + share;
  }
  return products;
}

/** Nobody is in an empty piece: it has no weight, whatever the rest of its atom has. */
function takeOut(
  weights: Float64Array,
  sizes: Float64Array,
  setsOf: (piece: number) => SetNumbers,
  times: Float64Array,
): void {
  for (let piece = 0; piece < sizes.length; piece += 1) {
    if (sizes[piece] === 0) continue;
    let weight = weights[piece] ?? 0;
    for (const set of setsOf(piece)) weight -= times[set] ?? 0;
    weights[piece] = weight;
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
