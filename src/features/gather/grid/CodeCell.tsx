import type { KeyboardEvent } from 'react';
import type { CodeField } from '../code/use-code-entry.ts';
import { type Move, moveFromText } from './grid-keys.ts';

interface CodeCellProps {
  id: string;
  /** Which sheet it is of. */
  label: string;
  field: CodeField;
  /** The id of what is said about it. */
  describedBy: string;
  /** False where the code stands in the way, and focus stays. */
  onLeave: (how: 'by key' | 'in any way') => boolean;
  onMove: (by: Move) => void;
}

/** The code of one sheet. Any arrow, Enter or Tab passes by it: not every paper has one. */
export function CodeCell({ id, label, field, describedBy, onLeave, onMove }: CodeCellProps) {
  function press(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = moveFromText(event.key, event.currentTarget);
    const isTab = event.key === 'Tab' && !event.shiftKey;
    if (by === null && !isTab) return;
    const mayGo = onLeave('by key');
    if (by !== null || !mayGo) event.preventDefault();
    if (by !== null && mayGo) onMove(by);
  }

  return (
    <td>
      <input
        id={id}
        className="gather-grid__cell gather-grid__code"
        aria-label={label}
        aria-invalid={field.problem !== null || undefined}
        aria-describedby={field.problem === null ? undefined : describedBy}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={field.text}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => field.type(event.currentTarget.value)}
        onBlur={() => onLeave('in any way')}
        onKeyDown={press}
      />
    </td>
  );
}
