import { type Invitation, readInvitation } from '#domain/inviting/invitation.ts';
import { failed, ok, type Result } from '#domain/result.ts';

/** Why nobody can take part by a link. */
export type LinkProblem =
  /** Its end is missing. */
  | 'cut-off'
  /** Some of it was changed on its way. */
  | 'damaged'
  /** This app does not have the statements that it asks for: a newer one may. */
  | 'unknown-instrument'
  /** The statements are here, and none of them are for whom it invites. */
  | 'unknown-source'
  /** What the answers would be sealed with is not whole: nobody could open them. */
  | 'cannot-seal';

/** "age1" and 58 more. */
const RECIPIENT_LENGTH = 62;

/**
 * The invitation in the parts of an address. A full stop or bracket that a message has put after
 * the link is no part of it.
 */
export function readLink(
  parts: Readonly<Record<string, string | undefined>>,
): Result<Invitation, LinkProblem> {
  const recipient = (parts['recipient'] ?? '').replace(/[^a-z0-9]+$/u, '');
  const invitation = readInvitation({ ...parts, recipient });
  if (invitation.ok) return ok(invitation.value);
  return failed(recipient.length < RECIPIENT_LENGTH ? 'cut-off' : 'damaged');
}
