import { type Finding, shownMean } from './disclosure.ts';
import { type Evidence, findingOf, type SourceEvidence } from './evidence.ts';
import {
  findIndicator,
  findSource,
  type Indicator,
  type Instrument,
  reaches,
} from '#domain/instrument/instrument.ts';
import { meanOf, sum } from './tally.ts';

/** What a review's sheets say, and the words they answered. */
export type ReviewEvidence = { readonly instrument: Instrument; readonly evidence: Evidence };

/** Two reviews of one service, indicator by indicator, like for like (scoring.md 8). */
export type ProgressBetween = {
  readonly indicators: readonly IndicatorProgress[];
  /** The sources that stand behind any of it, as this review names them. */
  readonly compared: readonly SourceEvidence[];
};

export type IndicatorProgress = {
  readonly indicator: Indicator;
  /** What the compared sources say together; null when none of them can be compared. */
  readonly sides: Sides | null;
  readonly change: Change;
};

export type Sides = {
  readonly last: Side;
  readonly now: Side;
  /** The sources that are in both of them. */
  readonly sources: readonly SourceEvidence[];
};

/** The plain mean of the compared sources' means, exact, and how many sheets rated it. */
export type Side = { readonly mean: number; readonly rated: number };

export type Change =
  | { readonly kind: 'up' | 'down'; readonly by: number }
  | { readonly kind: 'too-small' }
  /** No source has a figure in both reviews. */
  | { readonly kind: 'nothing' };

/** A smaller difference, in points of the scale, says nothing (scoring.md 8). */
export const TELLS_FROM = 0.5;
/** Fewer sheets of a source on either side say nothing, unless it only ever has one. */
export const ENOUGH_SHEETS = 5;

export function progressBetween(last: ReviewEvidence, now: ReviewEvidence): ProgressBetween {
  const indicators = now.instrument.indicators.map((indicator) =>
    findIndicator(last.instrument, indicator.id) === undefined
      ? { indicator, sides: null, change: NOTHING }
      : indicatorProgress(last, now, indicator),
  );
  const compared = now.evidence.sources.filter((source) =>
    indicators.some(({ sides }) => sides?.sources.includes(source)),
  );
  return { indicators, compared };
}

const NOTHING: Change = { kind: 'nothing' };
const TOO_SMALL: Change = { kind: 'too-small' };

/** One source on one indicator, in both reviews. */
type Pair = { readonly source: SourceEvidence; readonly last: Finding; readonly now: Finding };

function indicatorProgress(
  last: ReviewEvidence,
  now: ReviewEvidence,
  indicator: Indicator,
): IndicatorProgress {
  const pairs = pairsOn(indicator, last, now);
  const enough = pairs.filter((pair) => isEnough(pair, now.instrument));
  const sides = sidesOf(enough);
  if (sides === null) return { indicator, sides, change: pairs.length > 0 ? TOO_SMALL : NOTHING };
  return { indicator, sides, change: changeBy(sides.now.mean - sides.last.mean) };
}

/** The sources with a figure that may be shown in both. A pool is in both only if it is a pool in both. */
function pairsOn({ id }: Indicator, last: ReviewEvidence, now: ReviewEvidence): readonly Pair[] {
  return now.evidence.sources.flatMap((source) => {
    const before = last.evidence.sources.find((other) => other.id === source.id);
    if (before === undefined) return [];
    const pair = { source, last: findingOf(before, id), now: findingOf(source, id) };
    return shownMean(pair.last) === null || shownMean(pair.now) === null ? [] : [pair];
  });
}

/** What rests on a few sheets moves by chance, and would move the mean of all with it. */
function isEnough({ source, last, now }: Pair, instrument: Instrument): boolean {
  const least = findSource(instrument, source.id)?.single === true ? 1 : ENOUGH_SHEETS;
  return ratedIn(last) >= least && ratedIn(now) >= least;
}

/** Where the number may not be told there are few, and it is not counted. */
function ratedIn(finding: Finding): number {
  return finding.shown === 'all' ? finding.rated : 0;
}

function sidesOf(pairs: readonly Pair[]): Sides | null {
  const [last, now] = [sideOf(pairs.map((it) => it.last)), sideOf(pairs.map((it) => it.now))];
  return last && now && { last, now, sources: pairs.map(({ source }) => source) };
}

function sideOf(findings: readonly Finding[]): Side | null {
  const mean = meanOf(findings.map(shownMean).filter((it) => it !== null));
  return mean === null ? null : { mean, rated: sum(findings.map(ratedIn)) };
}

/** What a difference of two means is worth, in points of the scale (scoring.md 8). */
export function changeBy(difference: number): Change {
  const by = Math.abs(difference);
  if (!reaches(by, TELLS_FROM)) return TOO_SMALL;
  return { kind: difference > 0 ? 'up' : 'down', by };
}
