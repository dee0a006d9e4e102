import type { Outcome } from '#domain/comparing/services.ts';
import type { Contribution } from '#domain/contribution/contribution.ts';
import type { HashedWithdrawal } from '#domain/contribution/withdrawal.ts';
import { fileSentence } from '#files/file-failure.ts';
import { readContributionFiles } from '#files/contribution-files.ts';
import { sealOf } from '#files/seal.ts';

export type Refused = { readonly name: string; readonly sentence: string };

/** What is in a heap of files. The names go with the contributions, in their order. */
export type Heap = {
  readonly contributions: readonly Contribution[];
  readonly names: readonly string[];
  readonly withdrawals: readonly HashedWithdrawal[];
  readonly refused: readonly Refused[];
};

/**
 * Reads every file.
 *
 * @param goOn is told how many files have been read, after each; false ends it: then null.
 */
export async function readHeap(
  files: readonly File[],
  goOn: (read: number) => boolean,
): Promise<Heap | null> {
  const contributions: Contribution[] = [];
  const names: string[] = [];
  const withdrawals: HashedWithdrawal[] = [];
  const refused: Refused[] = [];
  let read = 0;
  for await (const { name, result } of readContributionFiles(files)) {
    read += 1;
    if (!goOn(read)) return null;
    if (!result.ok) {
      refused.push({ name, sentence: fileSentence(result.error, 'contribution') });
    } else if (result.value.kind === 'withdrawal') {
      const { id, code } = result.value.withdrawal;
      withdrawals.push({ id, seal: await sealOf(code) });
    } else {
      contributions.push(result.value.contribution);
      names.push(name);
    }
  }
  return { contributions, names, withdrawals, refused };
}

/** Why a contribution that could be read was not taken in; null where it was, or was here already. */
export function outcomeSentence(outcome: Outcome): string | null {
  switch (outcome) {
    case 'new':
    case 'replaced':
    case 'already-here':
      return null;
    case 'withdrawn':
      return 'The service has taken this contribution back.';
    case 'other-instrument':
      return 'It was made with another instrument, and cannot be compared with the rest.';
    case 'other-seal':
      return 'It has the number of a contribution that is here, but is not from the same service.';
  }
}
