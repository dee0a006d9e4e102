import { useMemo } from 'react';
import { type Evidence, evidenceFrom } from '#domain/scoring/evidence.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { type Summary, summaryOf } from '#domain/scoring/summary.ts';

/** The evidence and what it adds up to; worked out again only when a sheet has changed. */
export function useSummary({ instrument, review, sheets }: OpenReview): {
  readonly evidence: Evidence;
  readonly summary: Summary;
} {
  const { id } = review;
  return useMemo(() => {
    const evidence = evidenceFrom(instrument, id, sheets);
    return { evidence, summary: summaryOf(instrument, evidence) };
  }, [instrument, id, sheets]);
}
