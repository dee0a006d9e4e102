import { type Hidden, REASONS } from '#domain/comparing/hidden.ts';
import { MINIMUM } from '#domain/comparing/minimum.ts';
import { reasonExplained, reasonInWords } from '#domain/words/comparing-words.ts';

/** Why a figure is not shown, in the place where it would stand. */
export function hiddenInWords(because: Hidden['because']): string {
  return `Not shown: ${reasonInWords(because, MINIMUM.publish)}`;
}

/** The reasons with what is meant by them. */
export function reasonsExplained(): readonly (readonly [string, string])[] {
  return REASONS.map((reason) => [
    reasonInWords(reason, MINIMUM.publish),
    reasonExplained(reason, MINIMUM.publish),
  ]);
}
