import type { Choice } from '../sheet-values.ts';
import { RATINGS } from '#domain/records/response.ts';

/** Which cell to go to: so many columns and rows on, or back where negative. */
export type Move = { readonly columns: number; readonly rows: number };

const MOVES: Readonly<Record<string, Move>> = {
  ArrowRight: { columns: 1, rows: 0 },
  ArrowLeft: { columns: -1, rows: 0 },
  ArrowDown: { columns: 0, rows: 1 },
  ArrowUp: { columns: 0, rows: -1 },
  Enter: { columns: 0, rows: 1 },
};

/** Where a key leads; null for one that leads nowhere. Enter goes down, as in a spreadsheet. */
export function moveFor(key: string): Move | null {
  return MOVES[key] ?? null;
}

/**
 * Where a key leads from a field with text in it: sideways only at the end of the text, or where
 * all of it is chosen. Enter goes on to the first answer, which comes next on the paper.
 */
export function moveFromText(
  key: string,
  { value, selectionStart, selectionEnd }: TextInField,
): Move | null {
  if (key === 'Enter') return { columns: 1, rows: 0 };
  if (key === 'ArrowRight' && selectionEnd !== value.length) return null;
  if (key === 'ArrowLeft' && selectionStart !== 0) return null;
  return moveFor(key);
}

type TextInField = Pick<HTMLInputElement, 'value' | 'selectionStart' | 'selectionEnd'>;

/**
 * The answer in what was typed into a cell: the last sign counts, so that typing over an answer
 * replaces it. Nothing left is no answer; null is none of ours, and changes nothing.
 */
export function choiceFrom(typed: string): Choice | null {
  const sign = typed.trim().slice(-1).toLowerCase();
  if (sign === '') return '';
  if (sign === 'n') return 'not-applicable';
  const rating = RATINGS.find((one) => `${one}` === sign);
  return rating === undefined ? null : `${rating}`;
}

/** An answer as it stands in its cell. */
export function shownAs(choice: Choice): string {
  return choice === 'not-applicable' ? 'N' : choice;
}
