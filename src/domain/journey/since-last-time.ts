import type { OpenReview } from '#domain/records/review-records.ts';
import { type Evidence, evidenceFrom } from '#domain/scoring/evidence.ts';
import { type NotCompared, notCompared } from '#domain/scoring/not-compared.ts';
import { type ProgressBetween, progressBetween } from '#domain/scoring/progress-between.ts';

/** What has become of a service's scores since its last review, and what that rests on. */
export type SinceLastTime = ProgressBetween & {
  readonly notCompared: readonly NotCompared[];
  /** Compared sources that only ever have one sheet: one judgement against another. */
  readonly judgements: readonly string[];
  /** Whether the wording that people answered has changed in between. */
  readonly isReworded: boolean;
};

/** @param evidence of the review that is open now. */
export function sinceLastTime(
  last: OpenReview,
  { instrument }: Pick<OpenReview, 'instrument'>,
  evidence: Evidence,
): SinceLastTime {
  const then = {
    instrument: last.instrument,
    evidence: evidenceFrom(last.instrument, last.review.id, last.sheets),
  };
  const now = { instrument, evidence };
  const progress = progressBetween(then, now);
  const singles = new Set<string>(
    instrument.sources.filter(({ single }) => single).map(({ id }) => id),
  );
  return {
    ...progress,
    notCompared: notCompared(then, now, progress),
    judgements: progress.compared.filter(({ id }) => singles.has(id)).map(({ name }) => name),
    isReworded:
      last.instrument.id !== instrument.id || last.instrument.version !== instrument.version,
  };
}
