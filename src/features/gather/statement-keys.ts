import type { KeyboardEvent } from 'react';
import { RATINGS } from '#domain/records/response.ts';
import { pressKey } from '#ui/press-key.ts';
import { focusExample } from './statement-focus.ts';

/** Which answer each key gives. */
const RATING_KEYS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(RATINGS.map((rating) => [`${rating}`, `${rating}`])),
  n: 'not-applicable',
};

export type StatementMoves = { readonly onNext: () => void; readonly onPrevious: () => void };

/**
 * The keys of one statement. Enter goes on from a rating, and Ctrl or ⌘ with Enter from anywhere;
 * both always work. The keys that are characters can be switched off (WCAG 2.1.4).
 */
export function pressInStatement(
  event: KeyboardEvent<HTMLFieldSetElement>,
  ratingKeys: boolean,
  moves: StatementMoves,
): void {
  if (event.key === 'Enter') pressEnter(event, moves);
  else if (ratingKeys && isExampleKey(event)) openExample(event);
  else if (ratingKeys) pressKey(event, RATING_KEYS);
}

function pressEnter(
  event: KeyboardEvent<HTMLFieldSetElement>,
  { onNext, onPrevious }: StatementMoves,
): void {
  const withControl = event.ctrlKey || event.metaKey;
  if (!withControl && !isRating(event.target)) return;
  event.preventDefault();
  if (event.repeat) return;
  if (event.shiftKey) onPrevious();
  else onNext();
}

function isExampleKey(event: KeyboardEvent): boolean {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  return plain && event.key.toLowerCase() === 'e' && !isExample(event.target);
}

function openExample(event: KeyboardEvent<HTMLFieldSetElement>): void {
  event.preventDefault();
  focusExample(event.currentTarget);
}

const isRating = (target: EventTarget): boolean => target instanceof HTMLInputElement;
const isExample = (target: EventTarget): boolean => target instanceof HTMLTextAreaElement;
