import { findBirthDates } from './birth-date.ts';
import { findChi } from './chi.ts';
import { findEmails } from './email.ts';
import type { Finder, Found, IdentifierKind } from './found.ts';
import { findNhsNumbers } from './nhs-number.ts';
import { findPhones } from './phone.ts';
import { plainText } from './plain-text.ts';
import { findPostcodes } from './postcode.ts';
import { findTitledNames } from './titled-name.ts';

/** The surest first: where two see as much in the same words, the one before is right. */
const FINDERS: readonly (readonly [IdentifierKind, Finder])[] = [
  ['email', findEmails],
  ['chi', findChi],
  ['nhs-number', findNhsNumbers],
  ['birth-date', findBirthDates],
  ['phone', findPhones],
  ['postcode', findPostcodes],
  ['titled-name', findTitledNames],
];

/**
 * What in a text looks as if it could show who somebody is, in the order in which it stands there.
 * It goes by shape and check digit alone: a name without a title, or a story, it cannot know.
 */
export function findIdentifiers(text: string): readonly Found[] {
  const plain = plainText(text);
  const candidates = FINDERS.flatMap(([kind, find]) =>
    find(plain.text).map(({ from, to }): Found => {
      // The place after the last character found, not that of the next: invisible ones may lie between.
      const place = { from: plain.placeOf(from), to: plain.placeOf(to - 1) + 1 };
      return { kind, ...place, words: text.slice(place.from, place.to) };
    }),
  );
  return withoutOverlaps(candidates, text.length).toSorted((a, b) => a.from - b.from);
}

function withoutOverlaps(candidates: readonly Found[], length: number): readonly Found[] {
  if (candidates.length < 2) return candidates;
  const taken = new Uint8Array(length);
  // The longest first: what is a phone number with +44 can be an NHS number without.
  const longestFirst = candidates.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  return longestFirst.filter(({ from, to }) => {
    if (taken.subarray(from, to).includes(1)) return false;
    taken.fill(1, from, to);
    return true;
  });
}
