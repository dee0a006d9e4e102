import { expect, test } from 'vitest';
import { invitationPath } from '#domain/inviting/invitation-path.ts';
import type { Invitation } from '#domain/inviting/invitation.ts';
import { ReturnRecipient } from '#domain/records/return-keys.ts';
import { readLink } from '#domain/taking-part/link.ts';
import { idOf } from '#tests/builders/ids.ts';

const invitation: Invitation = {
  instrument: { id: 'sri2', version: 1 },
  sourceId: idOf.source('people-using'),
  reviewId: idOf.review(),
  recipient: ReturnRecipient.parse(`age1${'q'.repeat(58)}`),
};
const whole = invitationPath(invitation);

function read(path: string) {
  const [instrument, sourceId, reviewId, recipient] = path.split('/');
  return readLink({ instrument, sourceId, reviewId, recipient });
}

test.each(['', '.', ')', '>', '.”'])('followed by %j it is read as it was made', (after) => {
  expect(read(whole + after)).toEqual({ ok: true, value: invitation });
});

test('cut off anywhere, it is said to be cut off', () => {
  for (let length = 0; length < whole.length; length += 1) {
    expect(read(whole.slice(0, length)), `${length}`).toEqual({ ok: false, error: 'cut-off' });
  }
});

test.each([
  ['the version', whole.replace('sri2-1', 'sri2-one')],
  ['the source', whole.replace('people-using', 'People Using')],
  ['the review', whole.replace(invitation.reviewId, 'x')],
  ['the key', whole.replace('qqq', 'bbb')],
])('with %s changed on its way it is damaged', (_, path) => {
  expect(read(path)).toEqual({ ok: false, error: 'damaged' });
});
