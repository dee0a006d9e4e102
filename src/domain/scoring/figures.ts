import type { Finding } from './disclosure.ts';
import { type Evidence, findingOf, type SourceEvidence } from './evidence.ts';
import type { IndicatorId, SourceId, ViewpointId } from '#domain/records/ids.ts';
import type { Indicator, Instrument } from '#domain/instrument/instrument.ts';
import { type Coverage, type IndicatorScore, type Score, scoresFrom } from './score.ts';
import { sum, type Tally } from './tally.ts';

/**
 * One line of the figures: what a source, a viewpoint or all sources together say about an
 * indicator. What may not be shown is not in here.
 */
export type Figure = {
  readonly indicator: Indicator;
  readonly sheets: number;
  readonly coverage: Coverage;
} & (
  | { readonly level: 'source'; readonly name: SourceId; readonly finding: FigureFinding }
  | { readonly level: 'viewpoint'; readonly name: ViewpointId; readonly finding: FigureFinding }
  | { readonly level: 'indicator'; readonly name: 'score'; readonly finding: FigureFinding }
);

/** A finding without its examples. A mean of several sources' means has no median. */
export type FigureFinding =
  | (Tally & {
      readonly shown: 'all';
      readonly mean: number | null;
      readonly median: number | null;
    })
  | { readonly shown: 'mean'; readonly mean: number }
  | { readonly shown: 'none' };

/** Every figure of a review: for each indicator its sources, then its viewpoints, then its score. */
export function figuresFrom(instrument: Instrument, evidence: Evidence): readonly Figure[] {
  return scoresFrom(instrument, evidence).flatMap((score): Figure[] => [
    ...evidence.sources.map((source) => sourceFigure(source, score.indicator)),
    ...viewpointFigures(evidence, score),
    { level: 'indicator', name: 'score', ...figureOver(evidence.sources, score.indicator, score) },
  ]);
}

function sourceFigure(source: SourceEvidence, indicator: Indicator): Figure {
  const finding = findingOf(source, indicator.id);
  const counted = isCounted(finding) ? 1 : 0;
  const { id: name, sheets } = source;
  return { indicator, level: 'source', name, sheets, coverage: { counted, of: 1 }, finding };
}

function viewpointFigures({ sources }: Evidence, score: IndicatorScore): readonly Figure[] {
  return score.viewpoints.map((viewpoint) => {
    const own = sources.filter((source) => source.viewpoint === viewpoint.id);
    const figure = figureOver(own, score.indicator, viewpoint);
    return { level: 'viewpoint', name: viewpoint.id, ...figure };
  });
}

function figureOver(
  sources: readonly SourceEvidence[],
  indicator: Indicator,
  { mean, coverage }: Score,
): Pick<Figure, 'indicator' | 'sheets' | 'coverage' | 'finding'> {
  const counted = sources.filter((source) => isCounted(findingOf(source, indicator.id)));
  const sheets = sum(counted.map((source) => source.sheets));
  return { indicator, sheets, coverage, finding: together(counted, indicator.id, mean) };
}

/** Only what is counted in a figure is added up for it, and only if all of it may be shown. */
function together(
  counted: readonly SourceEvidence[],
  indicator: IndicatorId,
  mean: number | null,
): FigureFinding {
  if (mean === null) return { shown: 'none' };
  const tally = tallyTogether(counted.map((source) => findingOf(source, indicator)));
  return tally === null ? { shown: 'mean', mean } : { ...tally, shown: 'all', mean, median: null };
}

/** Whether a finding enters a score: it has a mean, and the mean may be shown. */
function isCounted(finding: Finding): boolean {
  return finding.shown !== 'none' && finding.mean !== null;
}

/** Several findings added up; null unless each of them may be shown in full. */
export function tallyTogether(findings: readonly Finding[]): Tally | null {
  const shown = findings.filter((finding) => finding.shown === 'all');
  if (shown.length < findings.length) return null;
  const count = (rating: 0 | 1 | 2 | 3 | 4): number =>
    sum(shown.map(({ counts }) => counts[rating]));
  return {
    rated: sum(shown.map(({ rated }) => rated)),
    notApplicable: sum(shown.map(({ notApplicable }) => notApplicable)),
    unanswered: sum(shown.map(({ unanswered }) => unanswered)),
    counts: [count(0), count(1), count(2), count(3), count(4)],
  };
}
