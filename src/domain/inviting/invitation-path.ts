import type { Invitation } from './invitation.ts';

/** The parts of an address that say an invitation, in their order, as a pattern for the router. */
export const INVITATION_PATTERN = ':instrument/:sourceId/:reviewId/:recipient';

/** "sri2-1/people-using/3f0c…/age1…": plain enough to see what is in it. */
export function invitationPath(invitation: Invitation): string {
  const { instrument, sourceId, reviewId, recipient } = invitation;
  const named = `${encodeURIComponent(instrument.id)}-${instrument.version}`;
  return [named, sourceId, reviewId, recipient].join('/');
}
