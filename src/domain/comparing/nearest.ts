import { isTooMuch } from './minimum.ts';
import type { ReleasedSets } from './released-sets.ts';

/** A set that cannot be mended in so many rounds is not released. */
const ROUNDS = 8;

/**
 * Leaves out of a set those by whom others could be singled out (local suppression), until the rest
 * may be released; none where that cannot be had. Those who would have too much weight stay out
 * themselves. Where it is a few outside the set who would, as many of the set's that nobody can tell
 * from them stay out with them as make them enough.
 *
 * Who stays out goes by what was released and by the order of the set, never by a figure: otherwise
 * a mean would be bent, and would tell of those who are not in it.
 *
 * @param members the set; @param numbersOf the same, as `released` numbers them.
 */
export function thinned(
  released: ReleasedSets,
  members: Uint32Array,
  numbersOf: (members: Uint32Array) => Uint32Array,
  minimum: number,
): Uint32Array {
  let kept = members;
  for (let round = 0; round < ROUNDS; round += 1) {
    const numbers = numbersOf(kept);
    const leave = toLeaveOut(released, numbers, minimum);
    if (leave.size === 0) return kept;
    const fewer = kept.filter((_, at) => {
      const atom = released.atoms.atomOf(numbers[at] ?? 0);
      const left = leave.get(atom) ?? 0;
      leave.set(atom, left - 1);
      return left <= 0;
    });
    if (fewer.length === kept.length) break;
    kept = fewer;
  }
  return new Uint32Array(0);
}

/** How many of the set stay out, by atom. */
function toLeaveOut(
  released: ReleasedSets,
  numbers: Uint32Array,
  minimum: number,
): Map<number, number> {
  const { pieces, leverages } = released.weigh([numbers]);
  const leave = new Map<number, number>();
  for (let atom = 0; atom < released.atoms.length; atom += 1) {
    const [inside, outside] = [2 * atom, 2 * atom + 1];
    const rest = pieces.sizes[outside] ?? 0;
    if (isTooMuch(leverages[inside], minimum)) leave.set(atom, pieces.sizes[inside] ?? 0);
    else if (isTooMuch(leverages[outside], minimum)) leave.set(atom, Math.max(1, minimum - rest));
  }
  return leave;
}
