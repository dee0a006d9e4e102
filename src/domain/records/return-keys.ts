import * as z from 'zod/mini';

/**
 * What a sheet that is handed back is sealed with: an X25519 recipient of the age format, in the 58
 * letters and digits of Bech32 after "age1". It is public, and goes into every invitation.
 */
export const ReturnRecipient = z
  .string()
  .check(z.regex(/^age1[02-9ac-hj-np-z]{58}$/u))
  .brand<'ReturnRecipient'>();
export type ReturnRecipient = z.infer<typeof ReturnRecipient>;

/** What opens such a sheet. Whoever has it can read every sheet that was sealed for the review. */
export const ReturnIdentity = z
  .string()
  .check(z.regex(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/u))
  .brand<'ReturnIdentity'>();
export type ReturnIdentity = z.infer<typeof ReturnIdentity>;
