import type { Pieces } from './pieces.ts';

/** Weights by which figures can be put together, one for each atom, or each piece of one. */
export type Weights = Float32Array | Float64Array;

/** A remainder this short, for each service in the set, is the rounding of the machine. */
const NOTHING = 1e-6;
/** From here on it is certainly something. What lies between is refused: nobody can tell. */
const SOMETHING = 1e-3;

/**
 * What one of the sets brings that is new: its weights, 1 or 0, less whatever the directions before can
 * make of them, at length 1 (Gram and Schmidt's orthonormalisation, done twice for the sake of
 * accuracy). Null where it brings nothing: its figure could be worked out already.
 *
 * @param known orthonormal, by atom. @param fresh orthonormal, by piece, of the sets before this one.
 */
export function newDirection(
  set: number,
  pieces: Pieces,
  known: readonly Weights[],
  fresh: readonly Weights[],
): Float64Array | null {
  const { width, sizes } = pieces;
  const rest = sizes.map((size, piece) => (size > 0 && piece % width === set ? 1 : 0));
  const wasLong = lengthOf(rest, sizes);
  for (let pass = 0; pass < 2; pass += 1) {
    takeOutKnown(rest, pieces, known);
    for (const weights of fresh) add(rest, weights, -product(rest, weights, sizes));
  }
  const isLong = lengthOf(rest, sizes);
  if (isLong <= NOTHING * Math.max(1, wasLong)) return null;
  if (isLong < SOMETHING) throw new Error('It cannot be told whether a set brings anything');
  return rest.map((weight) => weight / isLong);
}

/** By atom, of which there are fewer than pieces: what is known is the same for all of an atom. */
function takeOutKnown(
  rest: Float64Array,
  { width, sizes }: Pieces,
  known: readonly Weights[],
): void {
  const sums = new Float64Array(rest.length / width);
  for (let piece = 0; piece < rest.length; piece += 1) {
    const atom = Math.floor(piece / width);
    sums[atom] = (sums[atom] ?? 0) + (rest[piece] ?? 0) * (sizes[piece] ?? 0);
  }
  const made = new Float64Array(sums.length);
  for (const weights of known) {
    let share = 0;
    for (let atom = 0; atom < sums.length; atom += 1)
      share += (sums[atom] ?? 0) * (weights[atom] ?? 0);
    add(made, weights, share);
  }
  for (let piece = 0; piece < rest.length; piece += 1) {
    // Nobody is in an empty piece: it has no weight, whatever the rest of its atom has.
    if (sizes[piece] === 0) continue;
    rest[piece] = (rest[piece] ?? 0) - (made[Math.floor(piece / width)] ?? 0);
  }
}

function add(to: Float64Array, weights: Weights, times: number): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + times * (weights[at] ?? 0);
}

function product(a: Weights, b: Weights, sizes: Float64Array): number {
  let total = 0;
  for (let at = 0; at < sizes.length; at += 1) {
    total += (a[at] ?? 0) * (b[at] ?? 0) * (sizes[at] ?? 0);
  }
  return total;
}

function lengthOf(weights: Weights, sizes: Float64Array): number {
  return Math.sqrt(product(weights, weights, sizes));
}
