import { Seal } from '#domain/contribution/contribution.ts';
import type { WithdrawalCode } from '#domain/contribution/withdrawal.ts';

/**
 * The seal that goes with a contribution: SHA-256 of its withdrawal code, in hexadecimal. Here, and
 * not in the rules, because the browser's own is the one that is fast and checked.
 */
export async function sealOf(code: WithdrawalCode): Promise<Seal> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));
  const bytes = Array.from(new Uint8Array(digest));
  return Seal.parse(bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(''));
}
