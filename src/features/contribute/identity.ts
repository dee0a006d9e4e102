import { typedCode, type WithdrawalCode } from '#domain/contribution/withdrawal.ts';
import type { ContributionId } from '#domain/records/ids.ts';
import type { Review } from '#domain/records/review.ts';
import { fresh } from '#features/fresh.ts';

/** By what a contribution is known, and the code by which it can be taken back. */
export type Identity = { readonly id: ContributionId; readonly code: WithdrawalCode };

export function newIdentity(): Identity {
  return { id: fresh.contributionId(), code: fresh.withdrawalCode() };
}

/** What the review keeps of the contribution it has given; null where it has given none. */
export function keptIdentity({ contributed }: Review): Identity | null {
  const code = typedCode(contributed?.withdrawalCode ?? '');
  return contributed === null || code === null ? null : { id: contributed.id, code };
}
