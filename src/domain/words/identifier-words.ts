import type { Found, IdentifierKind } from '#domain/identifiers/found.ts';
import { listed } from './listed.ts';

const KINDS: Readonly<Record<IdentifierKind, string>> = {
  chi: 'a CHI number',
  'nhs-number': 'an NHS number',
  phone: 'a phone number',
  email: 'an e-mail address',
  postcode: 'a postcode',
  'birth-date': 'a date of birth',
  'titled-name': 'somebody’s name',
};

/** How many are named before the rest is only counted. */
const NAMED = 3;

/** What something looks like: "a phone number: 0131 496 0123". */
export function identifierInWords({ kind, words }: Pick<Found, 'kind' | 'words'>): string {
  return `${KINDS[kind]}: ${words.replaceAll(/\s+/gu, ' ')}`;
}

/** What several things look like, in one sentence, and what to do about them. */
export function identifiersInWords(found: readonly Found[]): string {
  const named = found.slice(0, NAMED).map(identifierInWords);
  const more = found.length - named.length;
  const all = more > 0 ? [...named, `${more} more`] : named;
  return `This looks like ${listed(all)}. Leave out what could show who somebody is.`;
}
