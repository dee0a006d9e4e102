import type { Action } from '#domain/records/action.ts';
import type { IndicatorId, SourceId, ContributionId } from '#domain/records/ids.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { isBlankAction } from '#domain/journey/action-plan.ts';
import type { Finding } from '#domain/scoring/disclosure.ts';
import { type Evidence, evidenceFrom, findingOf } from '#domain/scoring/evidence.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import type {
  ActionCounts,
  CoarseFacts,
  ContributedFinding,
  Contribution,
  ProgrammeCode,
  Quarter,
  Seal,
} from './contribution.ts';

/** What a service decides about its contribution, and what the edge makes up for it. */
export type ContributionChoices = {
  readonly id: ContributionId;
  readonly edition: number;
  readonly seal: Seal;
  readonly follows: ContributionId | null;
  readonly quarter: Quarter;
  readonly programme: ProgrammeCode | null;
  /** As coarse as the service wants them. */
  readonly service: CoarseFacts;
};

/**
 * A review as it may be given away: the evidence, in which people are protected already, and how
 * many actions stand how. Each member is named here one by one, never spread: a whole service,
 * with its name, would pass for its coarse facts, and must not get in that way.
 */
export function makeContribution(open: OpenReview, choices: ContributionChoices): Contribution {
  const { instrument, review, sheets, actions } = open;
  const { id, edition, seal, follows, quarter, programme, service } = choices;
  const { area, sector, setting, size } = service;
  const indicators = instrument.indicators.map((indicator) => indicator.id);
  return {
    id,
    edition,
    seal,
    follows,
    instrument: { id: instrument.id, version: instrument.version },
    quarter,
    programme,
    service: { area, sector, setting, size },
    findings: findingsIn(evidenceFrom(instrument, review.id, sheets), indicators),
    actions: actionsOn(indicators, actions),
  };
}

function findingsIn(
  evidence: Evidence,
  indicators: readonly IndicatorId[],
): Contribution['findings'] {
  const result: Record<SourceId, Record<IndicatorId, ContributedFinding>> = {};
  for (const source of evidence.sources) {
    const own = indicators.flatMap((id) => {
      const given = contributed(findingOf(source, id));
      return given === null ? [] : [[id, given] as const];
    });
    if (own.length > 0) result[source.id] = Object.fromEntries(own);
  }
  return result;
}

/** Null where there is nothing, or nothing that may be shown. */
function contributed(finding: Finding): ContributedFinding | null {
  switch (finding.shown) {
    case 'none':
      return null;
    case 'mean':
      return { shown: 'mean', mean: Number(oneDecimal(finding.mean)) };
    case 'all': {
      const { counts, notApplicable, unanswered, rated } = finding;
      if (rated + notApplicable === 0) return null;
      return { shown: 'all', counts: [...counts], notApplicable, unanswered };
    }
  }
}

/** Only under the instrument's own indicators: what is filed elsewhere has a name we do not know. */
function actionsOn(
  indicators: readonly IndicatorId[],
  actions: readonly Action[],
): Contribution['actions'] {
  const counted = actions.filter((action) => action.deletedAt === null && !isBlankAction(action));
  return Object.fromEntries(
    indicators.flatMap((id) => {
      const own = counted.filter(({ indicatorId }) => indicatorId === id);
      return own.length === 0 ? [] : [[id, byStatus(own)]];
    }),
  );
}

function byStatus(actions: readonly Action[]): ActionCounts {
  const counts: ActionCounts = { 'not-started': 0, 'under-way': 0, done: 0, stopped: 0 };
  for (const { status } of actions) counts[status] += 1;
  return counts;
}
