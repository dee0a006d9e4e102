import * as z from 'zod/mini';
import { type Seal } from './contribution.ts';
import { ContributionId } from '#domain/records/ids.ts';

/**
 * The code with which a service can take its contribution back. Its SHA-256 in hexadecimal, the
 * seal, goes with the contribution; the code stays with the service. Hashing is the browser's and
 * asynchronous, so whoever stands at the edge does it: `seal = hex(sha256(utf8(code)))` of the
 * normal form below.
 */

/** Crockford's 32 letters and digits: none is taken for another, I and L are read as 1, O as 0. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const [GROUPS, IN_A_GROUP] = [4, 5];

/** How many random bytes a code is made from. Each gives five bits: a hundred in all. */
export const CODE_BYTES = GROUPS * IN_A_GROUP;

/** A code as it is hashed: twenty letters and digits with nothing between. */
export const WithdrawalCode = z
  .string()
  .check(z.regex(/^[0-9A-HJKMNP-TV-Z]{20}$/u))
  .brand<'WithdrawalCode'>();
export type WithdrawalCode = z.infer<typeof WithdrawalCode>;

/** What a service sends to take its contribution back. Strict: nothing else travels with it. */
export const Withdrawal = z.strictObject({ id: ContributionId, code: WithdrawalCode });
export type Withdrawal = z.infer<typeof Withdrawal>;

/** A withdrawal whose code has been hashed at the edge: it holds where the seals are the same. */
export type HashedWithdrawal = { readonly id: ContributionId; readonly seal: Seal };

/**
 * A code of its own for every contribution.
 *
 * @param bytes `CODE_BYTES` of them, from a generator that nobody can foresee. The number of letters
 *   divides 256, so that each is equally likely.
 */
export function codeFrom(bytes: Uint8Array): WithdrawalCode {
  if (bytes.length !== CODE_BYTES) throw new Error(`A code is made from ${CODE_BYTES} bytes`);
  const letters = Array.from(bytes, (byte) => LETTERS.charAt(byte % LETTERS.length));
  return WithdrawalCode.parse(letters.join(''));
}

/** The code as a person reads it and writes it down: `K7QMX-20HVB-9TDRN-E4PZA`. */
export function codeInGroups(code: WithdrawalCode): string {
  const starts = Array.from({ length: GROUPS }, (_, group) => group * IN_A_GROUP);
  return starts.map((start) => code.slice(start, start + IN_A_GROUP)).join('-');
}

/**
 * The code that somebody typed: small letters, spaces, hyphens and dashes of any kind, and letters
 * that look like digits are forgiven. Null where it cannot be one.
 */
export function typedCode(text: string): WithdrawalCode | null {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1');
  return WithdrawalCode.safeParse(plain).data ?? null;
}
