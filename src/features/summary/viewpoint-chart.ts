import type { Instrument } from '#domain/instrument/instrument.ts';
import { scaleEnds } from '#domain/scoring/scale-ends.ts';
import type { Summary } from '#domain/scoring/summary.ts';
import { type Mark, markInTurn } from '#ui/figures/marks.ts';
import type { Scale } from '#ui/figures/scale.ts';

/** What the picture of the viewpoints draws: a row for each indicator, a mark for each figure. */
export type ViewpointChartData = {
  readonly scale: Scale;
  readonly series: readonly ChartSeries[];
  readonly rows: readonly ChartRow[];
};

export type ChartSeries = { readonly key: string; readonly name: string; readonly mark: Mark };

export type ChartRow = {
  readonly key: string;
  readonly label: string;
  /** One for each series; null where nothing may be shown. */
  readonly values: readonly (number | null)[];
};

/** The score stands first among the series: it is drawn under the viewpoints it comes from. */
export function viewpointChart(instrument: Instrument, summary: Summary): ViewpointChartData {
  return {
    scale: scaleEnds(instrument),
    series: [
      { key: 'score', name: 'Score', mark: 'bar' },
      ...instrument.viewpoints.map(({ id, name }, index) => ({
        key: id,
        name,
        mark: markInTurn(index),
      })),
    ],
    rows: summary.scores.map((score) => ({
      key: score.indicator.id,
      label: score.indicator.shortName,
      values: [score.mean, ...score.viewpoints.map(({ mean }) => mean)],
    })),
  };
}
