import type { ContributionChoices } from '#domain/contribution/make-contribution.ts';
import { type CoarseFacts, Seal } from '#domain/contribution/contribution.ts';
import { ContributionId } from '#domain/records/ids.ts';
import { idOf } from './ids.ts';

export const NOTHING_SAID: CoarseFacts = { area: null, sector: null, setting: null, size: null };

/** The id of the contribution of this name. */
export function contributionId(name: string): ContributionId {
  return ContributionId.parse(idOf.review(`contribution ${name}`));
}

/** A seal; not the SHA-256 of anything. */
export const A_SEAL = Seal.parse('5ea1'.repeat(16));

/** What a service decides, with whatever the test wants different. */
export function choices(changes: Partial<ContributionChoices> = {}): ContributionChoices {
  return {
    id: contributionId('Harbour View'),
    edition: 1,
    seal: A_SEAL,
    follows: null,
    quarter: '2026-Q4',
    programme: null,
    service: NOTHING_SAID,
    ...changes,
  };
}
