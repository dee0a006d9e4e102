import type { Action } from '#domain/records/action.ts';
import {
  actionsElsewhere,
  type IndicatorPlan,
  isBlankAction,
  planByIndicator,
} from '#domain/journey/action-plan.ts';
import type { Day } from '#domain/records/dates.ts';
import { type Evidence, evidenceFrom } from '#domain/scoring/evidence.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { type LastReview, NO_LAST_REVIEW } from '#domain/records/last-review.ts';
import type { Reflection } from '#domain/records/reflection.ts';
import type { Review } from '#domain/records/review.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { type Summary, summaryOf } from '#domain/scoring/summary.ts';

/**
 * What the sections are written from. The review's sheets are not in it: a section cannot say more
 * than the evidence does.
 */
export type Material = {
  readonly instrument: Instrument;
  readonly review: Review;
  readonly reflections: readonly Reflection[];
  readonly evidence: Evidence;
  readonly summary: Summary;
  readonly plan: readonly IndicatorPlan[];
  /** Actions on something that the instrument does not have. */
  readonly otherActions: readonly Action[];
  /** The review that this one follows, as far as the device that writes the document has it. */
  readonly last: LastReview;
  readonly today: Day;
};

export function materialOf(
  open: OpenReview,
  today: Day,
  last: LastReview = NO_LAST_REVIEW,
): Material {
  const { instrument, review, reflections, sheets } = open;
  const described = { ...open, actions: open.actions.filter((action) => !isBlankAction(action)) };
  const evidence = evidenceFrom(instrument, review.id, sheets);
  return {
    instrument,
    review,
    reflections,
    evidence,
    summary: summaryOf(instrument, evidence),
    plan: planByIndicator(described),
    otherActions: actionsElsewhere(described),
    last,
    today,
  };
}

/** A review always has a name to go by, even while the one it had is being typed anew. */
export function serviceName({ service }: Review): string {
  return service.name.trim() || 'The service';
}

/** Every action of the plan, indicator by indicator. */
export function allActions({ plan, otherActions }: Material): readonly Action[] {
  return [...plan.flatMap(({ actions }) => actions), ...otherActions];
}

/** True once something has been rated that may be shown. */
export function hasScores({ summary }: Material): boolean {
  return summary.groups.length > 0;
}
