import { findIdentifiers } from '#domain/identifiers/find-identifiers.ts';
import type { Found } from '#domain/identifiers/found.ts';
import { identifiersInWords } from '#domain/words/identifier-words.ts';
import type { Remark } from '#ui/writing-check.ts';

/** What people have said is fine, as it was found. Kept in mind while the app is open, no longer. */
const fine = new Set<string>();

const keyOf = ({ kind, words }: Found): string => `${kind} ${words}`;

/** What to say of a text in which somebody could be told; null when nothing looks like it. */
export function hintAbout(text: string): Remark | null {
  const found = findIdentifiers(text).filter((each) => !fine.has(keyOf(each)));
  if (found.length === 0) return null;
  return {
    words: identifiersInWords(found),
    about: found.map(({ words }) => words).join(', '),
    dismiss: () => {
      for (const each of found) fine.add(keyOf(each));
    },
  };
}
