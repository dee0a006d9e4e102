import type { SpreadRelease } from '#domain/comparing/picture.ts';
import type { SCALES } from '#domain/comparing/spread.ts';
import { binInWords, CLASS_WORDS } from '#domain/words/comparing-words.ts';
import { hiddenInWords } from './hidden-words.ts';

/** A spread in words: "7 below 3.0, 12 from 3.0 to below 4.0", or why there is none. */
export function spreadInWords(spread: SpreadRelease, kind: keyof typeof SCALES): string {
  if (spread.shown === 'none') return hiddenInWords(spread.because);
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
