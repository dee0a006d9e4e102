import { Seal } from '#domain/contribution/contribution.ts';
import type { WithdrawalCode } from '#domain/contribution/withdrawal.ts';
import { digestOf } from './digest.ts';

/** The seal that goes with a contribution: SHA-256 of its withdrawal code, in hexadecimal. */
export async function sealOf(code: WithdrawalCode): Promise<Seal> {
  return Seal.parse(await digestOf(code));
}
