import type { Sheet } from '#domain/records/sheet.ts';
import type { CodeHolder } from '../code/code-holder.ts';
import { CodeTaken } from '../code/CodeTaken.tsx';
import { notACodeWords } from '../code/code-words.ts';
import type { CodeField } from '../code/use-code-entry.ts';
import type { GridActs } from './use-grid-acts.ts';
import { CODE_COLUMN, FIRST_ANSWER, focusCell } from './grid-places.ts';

interface CodeSaidProps {
  sheet: Sheet;
  row: number;
  field: CodeField;
  /** The sheet that has the code; null where it is no code. */
  holder: CodeHolder | null;
  isInTheWay: boolean;
  acts: GridActs;
}

/** Under a row: what is wrong with its code, and what can be done. */
export function CodeSaid({ sheet, row, field, holder, isInTheWay, acts }: CodeSaidProps) {
  if (holder === null) {
    return (
      <p className="gather-grid__error" role="alert">
        {notACodeWords(sheet.code)}
      </p>
    );
  }
  return (
    <CodeTaken
      holder={holder}
      what="row"
      isInTheWay={isInTheWay}
      onDiscard={() => {
        // What has not been typed into is not thrown away: it is there for the next sheet.
        const isGone = acts.discard(sheet);
        if (!isGone) field.leaveOff();
        focusCell({ row: isGone ? row + 1 : row, column: CODE_COLUMN });
      }}
      onLeaveOff={() => {
        field.leaveOff();
        focusCell({ row, column: FIRST_ANSWER });
      }}
    />
  );
}
