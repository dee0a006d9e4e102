import { useMemo } from 'react';
import { type Evidence, evidenceFrom } from '#domain/scoring/evidence.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { type IndicatorScore, scoresFrom } from '#domain/scoring/score.ts';

/** The evidence and the scores; worked out again only when a sheet has changed. */
export function useEvidence({ instrument, review, sheets }: OpenReview): {
  readonly evidence: Evidence;
  readonly scores: readonly IndicatorScore[];
} {
  const { id } = review;
  return useMemo(() => {
    const evidence = evidenceFrom(instrument, id, sheets);
    return { evidence, scores: scoresFrom(instrument, evidence) };
  }, [instrument, id, sheets]);
}
