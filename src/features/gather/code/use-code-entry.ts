import { useState } from 'react';
import type { CodeEntry } from '#domain/paper/code-entry.ts';
import { printedCode, type SheetCode } from '#domain/paper/sheet-code.ts';
import type { Sheet } from '#domain/records/sheet.ts';

/** Why what was typed cannot be the sheet's code. */
export type CodeProblem = Extract<CodeEntry, { kind: 'not-a-code' | 'taken' }>;

export type CodeField = {
  readonly text: string;
  /** What is wrong with it, once it was left. */
  readonly problem: CodeProblem | null;
  readonly type: (text: string) => void;
  /** Looks at what was typed when the field is left; gives what is wrong with it. */
  readonly leave: () => CodeProblem | null;
  /** The sheet has no code, and nothing is wrong with that. */
  readonly leaveOff: () => void;
};

/**
 * A sheet's code while it is typed. It is stored with the character that makes it one, like every
 * answer: whoever goes in that instant has lost nothing. What is no code stands as it was typed
 * until it is put right; until then the sheet keeps the code that it had.
 *
 * @param read knows the other sheets of the review.
 */
export function useCodeEntry(
  sheet: Sheet,
  read: (text: string, sheet: Sheet) => CodeEntry,
  store: (code: SheetCode | null) => void,
): CodeField {
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<CodeProblem | null>(null);
  const text = typed ?? (sheet.code === null ? '' : printedCode(sheet.code));

  function keep(code: SheetCode | null): void {
    if (code !== sheet.code) store(code);
  }

  return {
    text,
    problem,
    type: (now) => {
      setTyped(now);
      setProblem(null);
      const entry = read(now, sheet);
      if (entry.kind === 'code') keep(entry.code);
      if (entry.kind === 'none') keep(null);
    },
    leave: () => {
      // What stands there from before has been looked at when it was typed.
      const entry = typed === null ? null : read(typed, sheet);
      const wrong = entry?.kind === 'not-a-code' || entry?.kind === 'taken' ? entry : null;
      setProblem(wrong);
      if (wrong === null) setTyped(null);
      return wrong;
    },
    leaveOff: () => {
      setTyped(null);
      setProblem(null);
      keep(null);
    },
  };
}
