import type { Outcome } from '#domain/comparing/services.ts';
import type { Contribution } from '#domain/contribution/contribution.ts';
import type { HashedWithdrawal } from '#domain/contribution/withdrawal.ts';
import { fileSentence } from '#files/file-failure.ts';
import { type ReadFile, readContributionFiles } from '#files/contribution-files.ts';
import { sealOf } from '#files/seal.ts';

export type Refused = { readonly name: string; readonly sentence: string };

/** Some of the files that were opened. The names go with the contributions, in their order. */
export type Batch = {
  readonly contributions: readonly Contribution[];
  readonly names: readonly string[];
  readonly withdrawals: readonly HashedWithdrawal[];
  readonly refused: readonly Refused[];
};

/** How many files make one: as they are written they take a hundred times the room of their figures. */
const AT_ONCE = 500;

/** Reads every file, some at a time. */
export async function* readBatches(files: readonly File[]): AsyncGenerator<Batch> {
  let batch = emptyBatch();
  let read = 0;
  for await (const file of readContributionFiles(files)) {
    await put(file, batch);
    read += 1;
    if (read % AT_ONCE !== 0) continue;
    yield batch;
    batch = emptyBatch();
  }
  yield batch;
}

type OpenBatch = {
  readonly contributions: Contribution[];
  readonly names: string[];
  readonly withdrawals: HashedWithdrawal[];
  readonly refused: Refused[];
};

function emptyBatch(): OpenBatch {
  return { contributions: [], names: [], withdrawals: [], refused: [] };
}

async function put(
  { name, result }: ReadFile,
  { contributions, names, withdrawals, refused }: OpenBatch,
): Promise<void> {
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
