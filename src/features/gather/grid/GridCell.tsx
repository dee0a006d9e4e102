import type { Choice } from '../sheet-values.ts';
import { choiceFrom, moveFor, type Move, shownAs } from './grid-keys.ts';

interface GridCellProps {
  id: string;
  /** Which sheet and which indicator: it makes sense alone. */
  label: string;
  choice: Choice;
  onChoose: (choice: Choice) => void;
  onMove: (by: Move) => void;
}

/** One answer. A field rather than a drawn cell: every keyboard, on the screen too, knows those. */
export function GridCell({ id, label, choice, onChoose, onMove }: GridCellProps) {
  return (
    <td>
      <input
        id={id}
        className="gather-grid__cell"
        aria-label={label}
        inputMode="numeric"
        autoComplete="off"
        value={shownAs(choice)}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          const chosen = choiceFrom(event.currentTarget.value);
          if (chosen !== null) onChoose(chosen);
        }}
        onKeyDown={(event) => {
          const by = moveFor(event.key);
          if (by === null || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          onMove(by);
        }}
      />
    </td>
  );
}
