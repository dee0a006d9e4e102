import type { SpreadRelease } from '#domain/comparing/picture.ts';
import { type Bin, SCALES } from '#domain/comparing/spread.ts';
import { listed } from '#domain/words/listed.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { HIDDEN_WORDS } from '../compare-words.ts';

/** How each class is said, in the order of the classes in `classes.ts`. */
export const CLASS_WORDS = {
  coverage: ['without it', 'have it'],
  parting: ['less than a point apart', 'a point or more apart'],
  action: ['no action', 'planned', 'under way', 'something done'],
} as const;

/** A spread in words: "7 below 3.0, 12 from 3.0 to below 4.0", or why there is none. */
export function spreadInWords(spread: SpreadRelease, kind: keyof typeof SCALES): string {
  if (spread.shown === 'none') return HIDDEN_WORDS[spread.because];
  const { bins, mostly, someLeftOut } = spread;
  const words =
    bins.length === 1
      ? oneBinInWords(mostly, kind)
      : bins.map((bin) => `${bin.n} ${binInWords(bin, kind)}`).join(', ');
  return someLeftOut ? `${words}. A few are left out, so that none is singled out` : words;
}

function oneBinInWords(mostly: number | undefined, kind: keyof typeof SCALES): string {
  if (mostly === undefined || kind === 'score')
    return 'Cannot be told apart without singling out a few';
  return `All, or all but a few: ${CLASS_WORDS[kind][mostly] ?? ''}`;
}

function binInWords(bin: Bin, kind: keyof typeof SCALES): string {
  return kind === 'score'
    ? stretchInWords(bin)
    : listed(CLASS_WORDS[kind].slice(bin.from, bin.to), 'or');
}

function stretchInWords({ from, to }: Bin): string {
  const { edges, end } = SCALES.score;
  if (from === edges[0]) return `below ${oneDecimal(to)}`;
  if (to === end) return `at ${oneDecimal(from)} or more`;
  // Not "to 2.9": a score of 2.96 is in it, and is 3.0 when it is rounded.
  return `from ${oneDecimal(from)} to below ${oneDecimal(to)}`;
}
