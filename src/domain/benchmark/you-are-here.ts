import { type Indicator, type Instrument, reaches } from '#domain/instrument/instrument.ts';
import { type Evidence, findingOf } from '#domain/scoring/evidence.ts';
import { type IndicatorScore, scoresFrom } from '#domain/scoring/score.ts';
import type { Benchmark, IndicatorBenchmark } from './benchmark.ts';
import type { BenchmarkBin, BenchmarkSpread } from './spread.ts';

/** A review's own scores beside those of a group of services. It is no ranking, and makes none. */
export type YouAreHere = {
  readonly words: SameWords;
  /** In the instrument's order. */
  readonly indicators: readonly IndicatorHere[];
};

/**
 * Whether the others were asked the same: `any-version` where the group was not narrowed to this
 * version of the instrument, so that some may have been asked in other words.
 */
export type SameWords = 'same' | 'any-version' | 'other-version' | 'other-instrument';

export type IndicatorHere = {
  readonly indicator: Indicator;
  readonly own: IndicatorScore;
  /** Where there is no score. */
  readonly whyNone: WhyNone | null;
  /** Null where the benchmark does not have this indicator. */
  readonly others: IndicatorBenchmark | null;
  /** The bins to be shown: none where one alone would only say that everybody is on the scale. */
  readonly spread: BenchmarkSpread | null;
  /** The bin that the own score lies in. */
  readonly stretch: BenchmarkBin | null;
};

/** Why a review has no score: nothing gathered, too little to be shown, or no ratings among it. */
export type WhyNone = 'nothing-gathered' | 'too-few' | 'no-ratings';

/**
 * Sets a review beside a benchmark. It starts from the evidence: what the review may not show is
 * not shown here.
 */
export function youAreHere(
  { instrument, evidence }: { readonly instrument: Instrument; readonly evidence: Evidence },
  benchmark: Benchmark,
): YouAreHere {
  return {
    words: sameWords(instrument, benchmark),
    indicators: scoresFrom(instrument, evidence).map((own) => {
      const others = benchmark.indicators[own.indicator.id] ?? null;
      const spread = others?.spread ?? null;
      const shown = spread !== null && spread.bins.length > 1 ? spread : null;
      return {
        indicator: own.indicator,
        own,
        whyNone: own.mean === null ? whyNone(evidence, own.indicator) : null,
        others,
        spread: shown,
        stretch: shown === null || own.mean === null ? null : stretchOf(shown, own.mean),
      };
    }),
  };
}

function sameWords({ id, version }: Instrument, { instrument, group }: Benchmark): SameWords {
  if (instrument.id !== id) return 'other-instrument';
  const versions = group.version ?? [];
  if (versions.length > 0 && !versions.includes(String(version))) return 'other-version';
  return versions.length === 1 ? 'same' : 'any-version';
}

/** The exact score decides, as it does for every service in the benchmark. */
function stretchOf({ bins }: BenchmarkSpread, score: number): BenchmarkBin | null {
  return bins.findLast(({ from }) => reaches(score, from)) ?? null;
}

function whyNone({ sources }: Evidence, { id }: Indicator): WhyNone {
  const heard = sources.filter(({ sheets }) => sheets > 0);
  if (heard.length === 0) return 'nothing-gathered';
  return heard.some((source) => findingOf(source, id).shown === 'none') ? 'too-few' : 'no-ratings';
}
