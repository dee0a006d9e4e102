import { Withdrawal } from '#domain/contribution/withdrawal.ts';
import { ok, type Result } from '#domain/result.ts';
import * as z from 'zod/mini';
import type { FileFailure } from './file-failure.ts';
import { openExactly } from './file-kind.ts';

/** What these files call themselves. */
export const WITHDRAWAL_KIND = 'sri2-withdrawal';
const FORMAT = 1;

/** How the names of these files end. */
export const WITHDRAWAL_ENDING = '.sri2-withdrawal.json';

/** Which contribution is taken back, and the code that only its service has. */
export const WithdrawalFile = z.strictObject({
  kind: z.literal(WITHDRAWAL_KIND),
  format: z.literal(FORMAT),
  ...Withdrawal.shape,
});

/** The text of a file with which a service takes its contribution back. */
export function encodeWithdrawal({ id, code }: Withdrawal): string {
  return `${JSON.stringify({ kind: WITHDRAWAL_KIND, format: FORMAT, id, code }, null, 2)}\n`;
}

/** Reads a withdrawal. Whether its code is the right one shows against the contribution's seal. */
export function decodeWithdrawal(text: string): Result<Withdrawal, FileFailure> {
  const file = openExactly(text, { kind: WITHDRAWAL_KIND, format: FORMAT, schema: WithdrawalFile });
  if (!file.ok) return file;
  const { id, code } = file.value;
  return ok({ id, code });
}
