import type { OpenReview } from '#domain/records/review-records.ts';
import { DIFFER_FROM } from '#domain/scoring/score.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import type { Summary } from '#domain/scoring/summary.ts';
import { Differences } from './Differences.tsx';
import { ViewpointPicture } from './ViewpointPicture.tsx';
import { ViewpointTable } from './ViewpointTable.tsx';

interface ViewpointsSectionProps {
  open: OpenReview;
  summary: Summary;
}

/** How the indicators look from each viewpoint: as a picture, in a table, and where they differ. */
export function ViewpointsSection({ open, summary }: ViewpointsSectionProps) {
  return (
    <section className="summary-section" aria-labelledby="summary-viewpoints">
      <h2 id="summary-viewpoints">From each viewpoint</h2>
      <p>
        The same practice can look different on paper, from inside, and to the people it is for.
        Viewpoints that lie {oneDecimal(DIFFER_FROM)} or more apart are worth a talk. It is no fault
        when they do.
      </p>
      <ViewpointPicture instrument={open.instrument} summary={summary} />
      <ViewpointTable instrument={open.instrument} summary={summary} />
      <Differences open={open} summary={summary} />
    </section>
  );
}
