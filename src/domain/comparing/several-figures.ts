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
  return several.some((figures) => {
    const pieces = figures.map(pieceOf);
    // Nor is it ever more than all their leverages together, which is soon told.
    if (!isTooMuch(sum(pieces.map((piece) => weighing.leverages[piece] ?? 1)), minimum))
      return false;
    const rows = pieces.map((a) =>
      sum(pieces.map((b) => Math.abs(released.inCommon(weighing, a, b)))),
    );
    return rows.some((row) => isTooMuch(row, minimum));
  });
}
