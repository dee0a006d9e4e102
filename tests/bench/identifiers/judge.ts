import { findIdentifiers } from '#domain/identifiers/find-identifiers.ts';
import type { Found, IdentifierKind } from '#domain/identifiers/found.ts';
import type { Telling } from './sentences.ts';

/** The sentences whose identifier is not found for what it is. */
export function missedAmong(sentences: readonly Telling[]): readonly Telling[] {
  return sentences.filter((sentence) => !findIdentifiers(sentence.text).some(isItOf(sentence)));
}

/** It counts as found when what was found is of its kind and has most of its characters. */
function isItOf({ kind, from, to }: Telling) {
  return (found: Found): boolean => {
    const common = Math.min(to, found.to) - Math.max(from, found.from);
    return found.kind === kind && common > (to - from) / 2;
  };
}

export type FalseAlarm = { readonly text: string; readonly found: readonly Found[] };

/** The clean sentences in which something was found, if only of this kind. */
export function falseAlarmsAmong(
  sentences: readonly string[],
  kind?: IdentifierKind,
): readonly FalseAlarm[] {
  return sentences
    .map((text) => ({ text, found: findIdentifiers(text) }))
    .filter(({ found }) => found.some((each) => kind === undefined || each.kind === kind));
}
