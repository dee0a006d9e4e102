import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchPath } from '#app/match-path.ts';
import { INVITATION_PATTERN, invitationPath } from '#domain/inviting/invitation-path.ts';
import { type Invitation, readInvitation } from '#domain/inviting/invitation.ts';
import { ReturnRecipient } from '#domain/records/return-keys.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { idOf } from '#tests/builders/ids.ts';

const INVITATION: Invitation = {
  instrument: { id: 'sri2', version: 1 },
  sourceId: idOf.source('people-using'),
  reviewId: idOf.review(),
  recipient: ReturnRecipient.parse(`age1${'q'.repeat(58)}`),
};

const read = (path: string) => {
  const parts = matchPath(`/fill/${INVITATION_PATTERN}`, `/fill/${path}`);
  return parts === undefined ? undefined : readInvitation(parts);
};

test('an invitation is short enough for a QR code that a phone reads across a table', () => {
  expect(invitationPath(INVITATION).length).toBeLessThan(140);
});

test('it says the source, the version, the review’s random key and what to seal with: no more', () => {
  expect(invitationPath(INVITATION).split('/')).toEqual([
    'sri2-1',
    'people-using',
    INVITATION.reviewId,
    INVITATION.recipient,
  ]);
});

test('an address is read back as the invitation that it was made of', () => {
  const anyId = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
  forAll(anyId, fc.integer({ min: 1, max: 99_999 }), (id, version) => {
    const invitation = { ...INVITATION, instrument: { id, version } };
    expect(read(invitationPath(invitation))).toEqual({ ok: true, value: invitation });
  });
});

test('a link that was cut off anywhere is not taken for an invitation', () => {
  const path = invitationPath(INVITATION);
  for (let length = 0; length < path.length; length += 1) {
    expect(read(path.slice(0, length))?.ok ?? false, path.slice(0, length)).toBe(false);
  }
});

test.each([
  ['no version', 'sri2/people-using'],
  ['version 0', 'sri2-0/people-using'],
  ['a version that is no number', 'sri2-one/people-using'],
  ['no instrument', '-1/people-using'],
  ['a source that is no word', 'sri2-1/People%20using'],
])('%s is refused', (_, beginning) => {
  const { reviewId, recipient } = INVITATION;
  expect(read(`${beginning}/${reviewId}/${recipient}`)?.ok).toBe(false);
});
