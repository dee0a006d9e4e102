import { isTooMuch } from './minimum.ts';
import { pieceFinder } from './pieces.ts';
import type { ReleasedSets, Weighing } from './released-sets.ts';
import { sum } from '#domain/scoring/tally.ts';

/**
 * Whether any service that has several figures has too much leverage with all of them together. That
 * is the largest eigenvalue of what they have in common, and never more than the largest sum of a row
 * of it (Gershgorin), which is what is looked at. Takes time in proportion to kept sets x the
 * squares of how many figures each of these services has.
 *
 * @param several the figures of each service that has more than one.
 */
export function isTooMuchTogether(
  released: ReleasedSets,
  weighing: Weighing,
  several: readonly (readonly number[])[],
  minimum: number,
): boolean {
  if (several.length === 0) return false;
  const pieceOf = pieceFinder(released.atoms, weighing.sets);
  const directionOf = remembered((piece) => released.directionOf(weighing, piece));
  return several.some((figures) => {
    const pieces = figures.map(pieceOf);
    let together = 0;
    for (const piece of pieces) together += weighing.leverages[piece] ?? 1;
    // Nor is it ever more than all their leverages together, which is soon told.
    if (!isTooMuch(together, minimum)) return false;
    const directions = pieces.map(directionOf);
    const rows = directions.map((a) => sum(directions.map((b) => Math.abs(inCommon(a, b)))));
    return rows.some((row) => isTooMuch(row, minimum));
  });
}

function inCommon(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let at = 0; at < a.length; at += 1) total += (a[at] ?? 0) * (b[at] ?? 0);
  return total;
}

/** Many services lie in the same pieces. */
function remembered(directionOf: (piece: number) => Float64Array) {
  const known = new Map<number, Float64Array>();
  return (piece: number): Float64Array => {
    const direction = known.get(piece) ?? directionOf(piece);
    known.set(piece, direction);
    return direction;
  };
}
