import { expect, test } from 'vitest';
import { recipientOf } from '#domain/inviting/recipient.ts';
import { ReturnIdentity, ReturnRecipient } from '#domain/records/return-keys.ts';

const [first, second] = ['q', 'z'].map((letter) =>
  ReturnRecipient.parse(`age1${letter.repeat(58)}`),
);
if (!first || !second) throw new Error('There are no recipients');
const identity = ReturnIdentity.parse(`AGE-SECRET-KEY-1${'Q'.repeat(58)}`);

test('where two devices made a key, both invite with the same', () => {
  expect(recipientOf({ returnKeys: { [second]: identity, [first]: identity } })).toBe(first);
  expect(recipientOf({ returnKeys: { [first]: identity, [second]: identity } })).toBe(first);
});

test('a key that is not stored yet invites nobody', () => {
  expect(recipientOf({ returnKeys: {} })).toBeNull();
  expect(recipientOf({ returnKeys: { [first]: identity } }, [first])).toBeNull();
  expect(recipientOf({ returnKeys: { [first]: identity, [second]: identity } }, [first])).toBe(
    second,
  );
});
