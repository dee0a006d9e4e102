import { useEffect, useRef } from 'react';
import type { Choice } from '../sheet-values.ts';

export const cellId = (row: number, column: number): string => `grid-${row}-${column}`;

type Waiting = { readonly row: number; readonly typed: Choice[] };

/**
 * Goes from cell to cell. At the end of a row the next one begins, and before its beginning the one
 * above ends. Where the next row is not there yet, what is typed waits for it: on a slow device a
 * quick typist is ahead of storage.
 */
export function useCells(
  rows: number,
  columns: number,
  answer: (row: number, column: number, choice: Choice) => void,
) {
  const waiting = useRef<Waiting | null>(null);

  function goTo(row: number, column: number): void {
    const place = row * columns + column;
    const [at, on] = [Math.floor(place / columns), place % columns];
    const cell = document.getElementById(cellId(at, on));
    if (cell !== null) cell.focus();
    else if (at === rows && on === 0) waiting.current = { row: at, typed: [] };
  }

  /** Whether an answer, typed into a cell, is for a row that is yet to come: then it is kept for it. */
  function isWaiting(row: number, column: number, choice: Choice): boolean {
    const isAtEnd = waiting.current?.row === row + 1 && column === columns - 1;
    if (isAtEnd) waiting.current?.typed.push(choice);
    else waiting.current = null;
    return isAtEnd;
  }

  useEffect(() => {
    const held = waiting.current;
    if (held === null || held.row >= rows) return;
    waiting.current = null;
    for (const [column, choice] of held.typed.slice(0, columns).entries()) {
      answer(held.row, column, choice);
    }
    goTo(held.row, Math.min(held.typed.length, columns - 1));
  });

  return { goTo, isWaiting };
}
