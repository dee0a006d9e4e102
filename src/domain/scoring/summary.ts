import { bandsStrengthsFirst } from './bands.ts';
import type { Evidence } from './evidence.ts';
import type { Band, Instrument } from '#domain/instrument/instrument.ts';
import { type IndicatorScore, scoresFrom } from './score.ts';

/** What a review adds up to: everything the summary, the meeting and the documents show. */
export type Summary = {
  readonly scores: readonly IndicatorScore[];
  /** Strengths first; a band without an indicator is left out. */
  readonly groups: readonly BandGroup[];
  /** Indicators that no source says enough about. */
  readonly unscored: readonly IndicatorScore[];
  /** Where two viewpoints differ, in the instrument's order. */
  readonly differing: readonly IndicatorScore[];
};

/** The indicators of one band, in the instrument's order: a band is not a ranking. */
export type BandGroup = { readonly band: Band; readonly scores: readonly IndicatorScore[] };

export function summaryOf(instrument: Instrument, evidence: Evidence): Summary {
  const scores = scoresFrom(instrument, evidence);
  return {
    scores,
    groups: bandsStrengthsFirst(instrument)
      .map((band) => ({ band, scores: scores.filter((score) => score.band?.id === band.id) }))
      .filter((group) => group.scores.length > 0),
    unscored: scores.filter(({ mean }) => mean === null),
    differing: scores.filter(({ difference }) => difference !== null),
  };
}
