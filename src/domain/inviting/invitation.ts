import * as z from 'zod/mini';
import { ReviewId, SourceId } from '#domain/records/ids.ts';
import { ReturnRecipient } from '#domain/records/return-keys.ts';
import { failed, ok, type Result } from '#domain/result.ts';

/**
 * What somebody needs to fill in a sheet of a review on a device of their own, and nothing else: no
 * name of the service, of a person or of a place. The review is known by its random id alone.
 */
export const Invitation = z.object({
  instrument: z.object({ id: z.string().check(z.minLength(1)), version: z.int().check(z.gte(1)) }),
  sourceId: SourceId,
  reviewId: ReviewId,
  /** What the sheet is sealed with, so that nobody can read it on its way back. */
  recipient: ReturnRecipient,
});
export type Invitation = z.infer<typeof Invitation>;

/**
 * Reads an invitation out of the parts of an address.
 *
 * @returns failed where any part is missing or cannot be what it should: a link that was cut off.
 */
export function readInvitation(
  parts: Readonly<Record<string, string | undefined>>,
): Result<Invitation, 'damaged'> {
  const { id, version } = INSTRUMENT.exec(parts['instrument'] ?? '')?.groups ?? {};
  const invitation = Invitation.safeParse({
    ...parts,
    instrument: { id, version: Number(version) },
  });
  return invitation.success ? ok(invitation.data) : failed('damaged');
}

const INSTRUMENT = /^(?<id>.+)-(?<version>[1-9]\d{0,5})$/u;
