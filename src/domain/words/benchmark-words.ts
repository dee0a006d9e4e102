import type { Benchmark, IndicatorBenchmark } from '#domain/benchmark/benchmark.ts';
import type { BenchmarkBin } from '#domain/benchmark/spread.ts';
import type { IndicatorHere, SameWords, WhyNone } from '#domain/benchmark/you-are-here.ts';
import { END } from '#domain/comparing/spread.ts';
import { dayInWords } from '#domain/records/dates.ts';
import { reaches } from '#domain/instrument/instrument.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { coverageInWords, scoreFigure } from './score-words.ts';

/** "About 45 services, published on 21 November 2026." */
export function othersInWords({ services, made }: Benchmark): string {
  return `About ${services} services, published on ${dayInWords(made)}.`;
}

/** "from 3.0 to just under 3.5": a score of 3.46 is read as 3.5, and lies in it. */
export function stretchInWords({ from, to }: Pick<BenchmarkBin, 'from' | 'to'>): string {
  const end = to === END ? oneDecimal(END) : `just under ${oneDecimal(to)}`;
  return `from ${oneDecimal(from)} to ${end}`;
}

/** The same for a narrow column: "3.0 to under 3.5". */
export function stretchInShort({ from, to }: Pick<BenchmarkBin, 'from' | 'to'>): string {
  return `${oneDecimal(from)} to ${to === END ? '' : 'under '}${oneDecimal(to)}`;
}

/**
 * The own score as it is read beside its stretch: "3.3", or "just under 3.5" where rounding takes
 * it over the end. Null where there is none.
 */
export function ownFigure({ own, stretch }: Pick<IndicatorHere, 'own' | 'stretch'>): string | null {
  const figure = scoreFigure(own);
  const isOver = stretch !== null && stretch.to < END && reaches(Number(figure), stretch.to);
  return isOver ? `just under ${figure}` : figure;
}

/** Where a review lies among the services, as one would say it. Never higher or lower than somebody. */
export function hereInWords(here: IndicatorHere): string {
  const { whyNone, others, spread, stretch } = here;
  if (others === null) return 'The benchmark does not have this indicator.';
  const own = whyNone === null ? [] : [NO_SCORE[whyNone]];
  if (spread === null) return [...own, notPublished(others)].join(' ');
  if (stretch === null) return own.join(' ');
  return `About ${stretch.n} of ${spread.n} services are in the same stretch, ${stretchInWords(stretch)}.`;
}

function notPublished({ score }: IndicatorBenchmark): string {
  return score.mean === null
    ? 'Nothing about the other services could be published here.'
    : 'How the other services spread could not be published, only their mean.';
}

const NO_SCORE: Readonly<Record<WhyNone, string>> = {
  'nothing-gathered': 'You have no score here, as nothing has been gathered yet.',
  'too-few': 'You have no score here, as too few people rated it for a figure to be shown.',
  'no-ratings': 'You have no score here, as nobody has rated it.',
};

/** What stands in the place of what a benchmark does not say. */
export const NOT_PUBLISHED = 'Not published';

/** The mean of the services and what it rests on: "3.4", "6 of 6 sources". Null where there is none. */
export function groupMeanInWords({ others }: Pick<IndicatorHere, 'others'>): BasedFigure | null {
  const score = others?.score;
  if (score === undefined || score.mean === null) return null;
  return { figure: oneDecimal(score.mean), basis: coverageInWords(score) };
}

type BasedFigure = { readonly figure: string; readonly basis: string };

/** What to know where the others may have been asked in other words; null where they were not. */
export function sameWordsInWords(words: SameWords, version: number): string | null {
  switch (words) {
    case 'same':
      return null;
    case 'any-version':
      return `Your review uses version ${version} of the instrument. The benchmark was not narrowed to that, so some services may have been asked in other words.`;
    case 'other-version':
      return `Your review uses version ${version} of the instrument, and these services used another. They were asked in other words, so take the picture as a rough one.`;
    case 'other-instrument':
      return 'This benchmark was made with another instrument. Its indicators are not yours, so nothing is set side by side.';
  }
}
