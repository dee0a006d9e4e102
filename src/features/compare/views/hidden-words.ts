import type { Hidden } from '#domain/comparing/hidden.ts';
import { MINIMUM } from '#domain/comparing/minimum.ts';
import { reasonExplained, reasonInWords } from '#domain/words/comparing-words.ts';

/** Why a figure is not shown, in the place where it would stand: "Fewer than 5 services". */
export function hiddenInWords(because: Hidden['because']): string {
  const words = reasonInWords(because, MINIMUM.see);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** The same for a small cell, under which a note says what is meant. */
export function hiddenInShort(because: Hidden['because']): string {
  return because === 'too-few' ? 'too few' : reasonInWords(because, MINIMUM.see);
}

/** What is meant by "held back", for the note under a table, and what to do about it. */
export const HELD_BACK = `Held back: ${lowerFirst(reasonExplained('would-single-out', MINIMUM.see))} Taking in more services may help.`;

function lowerFirst(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
