import type { Hidden } from '#domain/comparing/hidden.ts';
import type { MeanRelease } from '#domain/comparing/picture.ts';
import { type Bin, SCALES } from '#domain/comparing/spread.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { listed } from './listed.ts';

/** How each class is said, in the order of the classes in `comparing/classes.ts`. */
export const CLASS_WORDS = {
  coverage: ['without it', 'have it'],
  parting: ['less than a point apart', 'a point or more apart'],
  action: ['no action', 'planned', 'under way', 'something done'],
} as const;

/** What a bin holds: "from 2.5 to below 3.0", "planned or under way". */
export function binInWords(bin: Bin, kind: keyof typeof SCALES): string {
  if (kind === 'score') return stretchInWords(bin);
  return listed(CLASS_WORDS[kind].slice(bin.from, bin.to), 'or');
}

/** Not "to 2.9": a score of 2.96 is in it, and is 3.0 when it is rounded. */
function stretchInWords({ from, to }: Bin): string {
  const { edges, end } = SCALES.score;
  const [starts, ends] = [from === edges[0], to === end];
  if (starts && ends) return 'anywhere on the scale';
  if (starts) return `below ${oneDecimal(to)}`;
  return ends
    ? `at ${oneDecimal(from)} or more`
    : `from ${oneDecimal(from)} to below ${oneDecimal(to)}`;
}

/**
 * Why a figure is not shown, where it would stand.
 *
 * @param minimum how many services a figure has to be about, for whoever it would be shown to.
 */
export function reasonInWords(because: Hidden['because'], minimum: number): string {
  switch (because) {
    case 'too-few':
      return `fewer than ${minimum} services`;
    case 'would-single-out':
      return 'held back';
    case 'trouble':
      return 'could not be cleared';
  }
}

/** What is meant by that. */
export function reasonExplained(because: Hidden['because'], minimum: number): string {
  switch (because) {
    case 'too-few':
      return `Fewer than ${minimum} services have a figure here, or none has.`;
    case 'would-single-out':
      return `With what was shown before, something about fewer than ${minimum} services could be worked out from it.`;
    case 'trouble':
      return 'It could not be made sure that the figure is safe, so it stays out.';
  }
}

/** How many services stand behind each of several figures: "15 to 40 services"; null where there is none. */
export function servicesBehind(figures: readonly MeanRelease[]): string | null {
  const shown = figures.filter((figure) => figure.shown === 'some');
  if (shown.length === 0) return null;
  const numbers = shown.map(({ n }) => n);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const services = least === most ? `${most} services` : `${least} to ${most} services`;
  return shown.some(({ someLeftOut }) => someLeftOut) ? `${services}, a few left out` : services;
}
