import type { Contribution } from '#domain/contribution/contribution.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import {
  CONTRIBUTION_ENDING,
  decodeContribution,
  encodeContribution,
} from '#files/contribution.ts';
import { fileName } from '#files/file-name.ts';
import { encodeWithdrawal, WITHDRAWAL_ENDING } from '#files/withdrawal.ts';
import type { Identity } from './identity.ts';

/** A file that is ready to be saved. */
export type ReadyFile = { readonly name: string; readonly content: Blob };

/** Makes the file, and opens it again before anybody is given it: what is too much in it shows there. */
export function contributionFile(contribution: Contribution): Result<ReadyFile, 'not-made'> {
  const text = encodeContribution(contribution);
  if (!decodeContribution(text).ok) return failed('not-made');
  const { quarter, id } = contribution;
  return ok({
    name: fileName(`${quarter} ${shortened(id)}`, CONTRIBUTION_ENDING, 'contribution'),
    content: asJson(text),
  });
}

/** The file with which the contribution can be taken back. */
export function withdrawalFile({ id, code }: Identity): ReadyFile {
  return {
    name: fileName(shortened(id), WITHDRAWAL_ENDING, 'withdrawal'),
    content: asJson(encodeWithdrawal({ id, code })),
  };
}

/** Enough to tell one service's files from another's, and no word of whose they are. */
function shortened(id: string): string {
  return id.slice(0, 8);
}

function asJson(text: string): Blob {
  return new Blob([text], { type: 'application/json' });
}
