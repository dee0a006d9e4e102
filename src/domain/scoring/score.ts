import { type Finding, shownMean } from './disclosure.ts';
import { type Evidence, findingOf, type SourceEvidence } from './evidence.ts';
import type { IndicatorId, ViewpointId } from '#domain/records/ids.ts';
import {
  type Band,
  bandOf,
  type Indicator,
  type Instrument,
  reaches,
} from '#domain/instrument/instrument.ts';
import { meanOf, sum } from './tally.ts';

/**
 * A plain mean of sources' means, so that many sheets of one source never outvote one of another
 * (scoring.md 3). It always travels with its coverage and the number of ratings behind it.
 */
export type Score = {
  /** From 1 to 5, exact; null when no source counts. */
  readonly mean: number | null;
  readonly coverage: Coverage;
  readonly ratings: RatingsBehind;
};

/** Sources with a mean that may be shown, of the sources there are. */
export type Coverage = { readonly counted: number; readonly of: number };

/** The ratings that may be counted, and whether there are a few more that may not. */
export type RatingsBehind = { readonly known: number; readonly andFewer: boolean };

export type ViewpointScore = Score & { readonly id: ViewpointId; readonly name: string };

export type IndicatorScore = Score & {
  readonly indicator: Indicator;
  /** Null when there is no score. */
  readonly band: Band | null;
  readonly viewpoints: readonly ViewpointScore[];
  /** The two viewpoints furthest apart, when they differ. */
  readonly difference: Difference | null;
};

/** Two viewpoints that lie 1.0 or more apart: something to talk about, never a fault. */
export type Difference = {
  readonly higher: ViewpointScore;
  readonly lower: ViewpointScore;
  /** In points of the scale, exact. */
  readonly gap: number;
};

/** Viewpoints this far apart, in points of the scale, are said to differ (scoring.md 5). */
export const DIFFER_FROM = 1;

/** The scores of every indicator, in the instrument's order. */
export function scoresFrom(instrument: Instrument, evidence: Evidence): readonly IndicatorScore[] {
  return instrument.indicators.map((indicator) => scoreIndicator(instrument, evidence, indicator));
}

function scoreIndicator(
  instrument: Instrument,
  evidence: Evidence,
  indicator: Indicator,
): IndicatorScore {
  const score = scoreOver(evidence.sources, indicator.id);
  const viewpoints = instrument.viewpoints.map(({ id, name }) => ({
    id,
    name,
    ...scoreOver(
      evidence.sources.filter(({ viewpoint }) => viewpoint === id),
      indicator.id,
    ),
  }));
  return {
    ...score,
    indicator,
    band: score.mean === null ? null : bandOf(instrument, score.mean),
    viewpoints,
    difference: widestDifference(viewpoints),
  };
}

function scoreOver(sources: readonly SourceEvidence[], indicator: IndicatorId): Score {
  const findings = sources.map((source) => findingOf(source, indicator));
  const means = findings.map(shownMean).filter((mean) => mean !== null);
  return {
    mean: meanOf(means),
    coverage: { counted: means.length, of: sources.length },
    ratings: ratingsBehind(findings),
  };
}

function ratingsBehind(findings: readonly Finding[]): RatingsBehind {
  return {
    known: sum(findings.map((finding) => (finding.shown === 'all' ? finding.rated : 0))),
    andFewer: findings.some(({ shown }) => shown === 'mean'),
  };
}

function widestDifference(viewpoints: readonly ViewpointScore[]): Difference | null {
  const heard = viewpoints.filter(({ mean }) => mean !== null);
  const [higher, lower] = [at(heard, Math.max), at(heard, Math.min)];
  if (higher?.mean == null || lower?.mean == null) return null;
  const gap = higher.mean - lower.mean;
  return reaches(gap, DIFFER_FROM) ? { higher, lower, gap } : null;
}

function at(
  viewpoints: readonly ViewpointScore[],
  pick: (...means: number[]) => number,
): ViewpointScore | undefined {
  const mean = pick(...viewpoints.flatMap((viewpoint) => viewpoint.mean ?? []));
  return viewpoints.find((viewpoint) => viewpoint.mean === mean);
}
