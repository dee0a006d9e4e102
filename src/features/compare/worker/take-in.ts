import { type Comparison, Intake, withWithdrawals } from '#domain/comparing/services.ts';
import type { HashedWithdrawal } from '#domain/contribution/withdrawal.ts';
import type { Progress, Taken } from './comparing-state.ts';
import { readBatches } from './read-files.ts';
import { NOTHING_TAKEN, takenWith } from './taken.ts';

export type TakenIn = { readonly comparison: Comparison; readonly taken: Taken };

/**
 * Reads files and joins whatever of them can be joined; null where it is cancelled.
 *
 * @param isCancelled asked between one batch of files and the next.
 */
export async function takenIn(
  before: Comparison,
  files: readonly File[],
  tell: (progress: Progress) => void,
  isCancelled: () => boolean,
): Promise<TakenIn | null> {
  const intake = new Intake(before);
  let [taken, read] = [NOTHING_TAKEN, 0];
  const withdrawals: HashedWithdrawal[] = [];
  for await (const batch of readBatches(files)) {
    if (isCancelled()) return null;
    taken = takenWith(taken, batch, intake.add(batch.contributions));
    withdrawals.push(...batch.withdrawals);
    read += batch.contributions.length + batch.withdrawals.length + batch.refused.length;
    tell({ doing: 'reading', done: read, of: null });
  }
  const comparison = withWithdrawals(intake.joined(), withdrawals);
  const withdrawn = comparison.withdrawn.size - before.withdrawn.size;
  return { comparison, taken: { ...taken, withdrawn } };
}
