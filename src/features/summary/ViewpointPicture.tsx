import { lazy, Suspense, useMemo } from 'react';
import type { Instrument } from '#domain/instrument/instrument.ts';
import type { Summary } from '#domain/scoring/summary.ts';
import { MarkLegend } from '#ui/figures/MarkLegend.tsx';
import { viewpointChart, type ViewpointChartData } from './viewpoint-chart.ts';

/** The drawing library is large and comes late. Without it the table still says everything. */
const ViewpointChart = lazy(() =>
  import('./charts/ViewpointChart.tsx').catch(() => ({ default: PictureMissing })),
);

interface ViewpointPictureProps {
  instrument: Instrument;
  summary: Summary;
}

/** The indicators on the scale, with the score and each viewpoint as a shape of its own. */
export function ViewpointPicture({ instrument, summary }: ViewpointPictureProps) {
  const chart = useMemo(() => viewpointChart(instrument, summary), [instrument, summary]);
  if (summary.scores.every(({ mean }) => mean === null)) return null;
  const meanings = new Map<string, string>(instrument.viewpoints.map((v) => [v.id, v.meaning]));
  return (
    <figure className="summary-picture">
      <MarkLegend
        entries={chart.series.map((series) => ({
          ...series,
          meaning: meanings.get(series.key) ?? 'The mean of all sources with a figure.',
        }))}
      />
      <div role="img" aria-label={descriptionOf(chart)}>
        <Suspense fallback={<div className="summary-picture__room" />}>
          <ViewpointChart chart={chart} />
        </Suspense>
      </div>
    </figure>
  );
}

function descriptionOf({ rows, scale }: ViewpointChartData): string {
  return (
    `The scores and viewpoints of ${rows.length} indicators on a scale from ${scale.from} to ` +
    `${scale.to}. The table below has the same figures.`
  );
}

function PictureMissing() {
  return <p>The picture could not be loaded. The table below has the same figures.</p>;
}
