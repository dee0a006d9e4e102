import type { Evidence, SourceEvidence } from '#domain/scoring/evidence.ts';
import { heldBackIn } from '#domain/scoring/held-back.ts';
import { planFor } from '#domain/journey/progress.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { sourcesBehind } from '#domain/scoring/sources-behind.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { HeldBackNotice } from './HeldBackNotice.tsx';
import { PooledNotice } from './PooledNotice.tsx';

interface SourcesSectionProps {
  open: OpenReview;
  evidence: Evidence;
}

/** What the figures rest on: how many sheets there are of each source, and what is not shown. */
export function SourcesSection({ open, evidence }: SourcesSectionProps) {
  const heldBack = heldBackIn(evidence);
  return (
    <section className="summary-section" aria-labelledby="summary-sources">
      <h2 id="summary-sources">Who and what we heard from</h2>
      <DataTable
        caption="Sheets from each source"
        captionHidden
        columns={[
          { key: 'source', header: 'Source' },
          { key: 'sheets', header: 'Sheets with something on them' },
        ]}
        rows={evidence.sources.map((source) => ({
          key: source.id,
          cells: { source: source.name, sheets: sheetsInWords(open, source) },
        }))}
      />
      <PooledNotice open={open} evidence={evidence} />
      <HeldBackNotice open={open} heldBack={heldBack} />
    </section>
  );
}

function sheetsInWords(open: OpenReview, source: SourceEvidence): string {
  if (source.sheets > 0) return String(source.sheets);
  return isIncluded(open, source) ? 'None yet' : 'Not part of this review';
}

function isIncluded({ instrument, review }: OpenReview, { id }: SourceEvidence): boolean {
  return sourcesBehind(instrument, id).some((source) => planFor(review, source).included);
}
