import type { GroupScore, MeanRelease, SpreadRelease } from '#domain/comparing/picture.ts';
import { type Hidden, mainReason } from '#domain/comparing/hidden.ts';
import type { SCALES } from '#domain/comparing/spread.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { binInWords } from '#domain/words/comparing-words.ts';
import { coverageInWords } from '#domain/words/score-words.ts';
import { hiddenInWords } from './hidden-words.ts';
import { servicesInWords } from './services-words.ts';

const LEFT_OUT = 'a few left out';

/** "3.8 (45 services)", or why there is no figure. */
export function meanInWords(release: MeanRelease): string {
  if (release.shown === 'none') return hiddenInWords(release.because);
  const basis = [servicesInWords(release.n), ...(release.someLeftOut ? [LEFT_OUT] : [])];
  return `${oneDecimal(release.mean)} (${basis.join(', ')})`;
}

/**
 * "3.8 (5 of 6 sources)", or why there is no figure.
 *
 * @param behind the figures that the score is made of, which say why there is none.
 */
export function scoreInWords(score: GroupScore, behind: readonly MeanRelease[]): string {
  return score.mean === null
    ? hiddenInWords(mainReason(behind))
    : `${oneDecimal(score.mean)} (${coverageInWords(score)})`;
}

/** How many services lie in which stretch of a scale, or in which classes, a line for each. */
export function spreadInWords(release: SpreadRelease, kind: keyof typeof SCALES): string {
  if (release.shown === 'none') return hiddenInWords(release.because);
  const lines = release.bins.map((bin) => `${binInWords(bin, kind)}: ${bin.n}`);
  return [...lines, ...(release.someLeftOut ? ['(A few left out)'] : [])].join('\n');
}

/** How many services are in the classes from this one up; null where that cannot be told. */
export function countFrom(release: SpreadRelease, first: number): number | null {
  if (release.shown === 'none' || !release.bins.some(({ from }) => from === first)) return null;
  const counts = release.bins.flatMap(({ from, n }) => (from >= first ? n : []));
  return counts.reduce((sum, n) => sum + n, 0);
}

/** "40 of 95", or why that cannot be told. */
export function shareInWords(release: SpreadRelease, first: number): string {
  if (release.shown === 'none') return hiddenInWords(release.because);
  const count = countFrom(release, first);
  if (count === null) return oneBinInWords(release, first);
  return `${count} of ${release.n}${release.someLeftOut ? ` (${LEFT_OUT})` : ''}`;
}

/** Where one bin holds both sides: which of them nearly all are on, if that may be said. */
function oneBinInWords({ n, mostly }: Exclude<SpreadRelease, Hidden>, first: number): string {
  if (mostly === undefined) return `Not shown: too few on one side (${servicesInWords(n)} in all)`;
  return mostly >= first ? `All of ${n}, or all but a few` : `None of ${n}, or only a few`;
}
