import type { Contribution } from '#domain/contribution/contribution.ts';
import type { WithdrawalCode } from '#domain/contribution/withdrawal.ts';
import type { Review } from '#domain/records/review.ts';
import { now } from '#features/clock.ts';
import { edited } from '#storage/change.ts';
import { save as keep } from '#storage/saving.ts';
import { contributionFile } from './contribution-file.ts';
import { useSaveFile } from './use-save-file.ts';

/**
 * Saves a contribution as a file and, once it has gone somewhere, keeps with the review what it
 * takes to correct it or to take it back.
 */
export function useSaveContribution(review: Review) {
  const { saved, save, fail } = useSaveFile();

  async function saveThis(contribution: Contribution, code: WithdrawalCode): Promise<void> {
    const file = contributionFile(contribution);
    if (!file.ok) return fail(NOT_MADE);
    if (!(await save(file.value))) return undefined;
    const { id, edition, service, quarter, programme } = contribution;
    const said = { ...service, quarter, programme };
    const contributed = { id, edition, withdrawalCode: code, said, at: now() };
    // Where this fails, the status line says so, and the screen has the code all the same.
    await keep(edited.review(review, { ...review, contributed }));
    return undefined;
  }

  return { saved, saveThis };
}

const NOT_MADE =
  'The contribution could not be made: something in it is not as it should be. Nothing was saved, ' +
  'and your review is as it was.';
