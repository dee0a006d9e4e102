import type { ReturnedSheet } from '#domain/inviting/returned-sheet.ts';
import { ReturnIdentity, ReturnRecipient } from '#domain/records/return-keys.ts';
import { failed, type Result } from '#domain/result.ts';
import type { FileFailure } from './file-failure.ts';
import { decodeReturnedSheet, encodeReturnedSheet } from './returned-sheet.ts';
import { textOf } from './utf8.ts';

/** How the names of files with a sealed sheet end. Phones share a text file where they share no other. */
export const SEALED_ENDING = '.sri2-sheet.txt';

/** `no-key`: it was sealed for another review, or with a key that is on another device only. */
export type SealedFailure = FileFailure | { readonly reason: 'no-key' };

export type ReturnKey = {
  readonly recipient: ReturnRecipient;
  readonly identity: ReturnIdentity;
};

/** A new key of a review: one part goes into its invitations, the other opens what comes back. */
export async function newReturnKey(): Promise<ReturnKey> {
  const { generateX25519Identity, identityToRecipient } = await import('age-encryption');
  const identity = await generateX25519Identity();
  return {
    recipient: ReturnRecipient.parse(await identityToRecipient(identity)),
    identity: ReturnIdentity.parse(identity),
  };
}

/**
 * Seals a sheet so that only who has the review can read it, as lines of letters and digits that
 * can be saved as a file or put into a message. Any program for age opens it with the review's key.
 *
 * @throws where the recipient only looks like one: a link that was changed on its way.
 */
export async function sealSheet(sheet: ReturnedSheet, recipient: ReturnRecipient): Promise<string> {
  const { armor, Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return armor.encode(await encrypter.encrypt(encodeReturnedSheet(sheet)));
}

/** Whether what a link gives to seal with is whole. Its last characters check all the others. */
export async function canSealFor(recipient: ReturnRecipient): Promise<boolean> {
  const { Encrypter } = await import('age-encryption');
  try {
    new Encrypter().addRecipient(recipient);
    return true;
  } catch {
    return false;
  }
}

/**
 * The sealed sheets in a text, each as bytes: a file that holds one, or a message that somebody
 * copied whole, with a greeting, several sheets, lines that were broken anew or quoted with ">",
 * and dashes of any kind.
 *
 * @returns none where the text has no beginning of one. One that breaks off is given as far as it goes.
 */
export function sealedSheetsIn(text: string): readonly Uint8Array[] {
  return text
    .split(BEGINNING)
    .slice(1)
    .map((part) => bytesOf(part.replace(DASHES, '').split(DASH, 1)[0] ?? ''));
}

const BEGINNING = /BEGIN\s+AGE\s+ENCRYPTED\s+FILE/u;
/** What is left of the line that begins it. No code has a dash in it, so that the next one ends it. */
const DASHES = /^[\s\p{Pd}]+/u;
const DASH = /\p{Pd}/u;

/** Empty where it is no code at all, which is as good as damaged. */
function bytesOf(lines: string): Uint8Array {
  const code = lines.replaceAll(/[^A-Za-z0-9+/]/gu, '');
  try {
    return Uint8Array.from(atob(code), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

/** Opens one sealed sheet with whichever of a review's keys it was sealed for. */
export async function openSealedSheet(
  bytes: Uint8Array,
  identities: readonly ReturnIdentity[],
): Promise<Result<ReturnedSheet, SealedFailure>> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  try {
    const text = textOf(await decrypter.decrypt(bytes));
    return text.ok ? decodeReturnedSheet(text.value) : text;
  } catch (error) {
    return failed(isForOthers(error) ? { reason: 'no-key' } : DAMAGED);
  }
}

const DAMAGED = {
  reason: 'damaged',
  where: 'it breaks off, or has been changed on its way',
} as const;

/** The library says in words alone that no key fits; a test holds it to them. */
function isForOthers(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('no identity matched');
}
