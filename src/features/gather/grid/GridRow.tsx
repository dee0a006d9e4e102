import { memo, useId, useState } from 'react';
import type { Indicator } from '#domain/instrument/instrument.ts';
import { isSame } from '#domain/records/canonical.ts';
import { responseTo, type Sheet } from '#domain/records/sheet.ts';
import type { CodeHolder } from '../code/code-holder.ts';
import { useCodeEntry } from '../code/use-code-entry.ts';
import { responseValues } from '../sheet-values.ts';
import { CodeCell } from './CodeCell.tsx';
import { CodeSaid } from './CodeSaid.tsx';
import { CODE_COLUMN, cellId, FIRST_ANSWER } from './grid-places.ts';
import { RatingCells } from './RatingCells.tsx';
import type { GridActs } from './use-grid-acts.ts';

interface GridRowProps {
  sheet: Sheet;
  row: number;
  /** What the sheet is called here: "Care plan 4". */
  name: string;
  indicators: readonly Indicator[];
  /** The same ones at every render. */
  acts: GridActs;
}

/**
 * One sheet. Every key is stored, and every sheet of the review is read again after it: only the
 * row that says something else than before is drawn anew.
 */
export const GridRow = memo(function GridRow({ sheet, row, name, indicators, acts }: GridRowProps) {
  const field = useCodeEntry(sheet, acts.readCode, (code) =>
    acts.change(sheet, { ...sheet, code }),
  );
  const [holder, setHolder] = useState<CodeHolder | null>(null);
  const [isInTheWay, setIsInTheWay] = useState(false);
  const saidId = useId();

  /** False where focus has to stay: a key that was meant for the next cell would go astray. */
  function leave(how: 'by key' | 'in any way'): boolean {
    const problem = field.leave();
    const isTaken = problem?.kind === 'taken';
    setHolder(isTaken ? acts.holderIn(problem) : null);
    setIsInTheWay(isTaken && how === 'by key');
    return !isTaken;
  }

  return (
    <>
      <tr>
        <th scope="row">{sheet.number ?? row + 1}</th>
        <CodeCell
          id={cellId({ row, column: CODE_COLUMN })}
          label={`${name}, sheet code`}
          field={field}
          describedBy={saidId}
          onLeave={leave}
          onMove={(by) => acts.move({ row, column: CODE_COLUMN }, by)}
        />
        <RatingCells
          {...{ row, name, indicators }}
          choiceOf={(id) => responseValues(responseTo(sheet, id)).rating}
          onChoose={(indicator, choice) => acts.answer(sheet, indicator, choice)}
          onMove={acts.move}
        />
      </tr>
      {field.problem && (
        <tr className="gather-grid__said" id={saidId}>
          <td colSpan={indicators.length + FIRST_ANSWER + 1}>
            <CodeSaid {...{ sheet, row, field, holder, isInTheWay, acts }} />
          </td>
        </tr>
      )}
    </>
  );
}, saysTheSame);

function saysTheSame({ sheet: before, ...was }: GridRowProps, after: GridRowProps): boolean {
  const { sheet, ...is } = after;
  const isAsBefore = was.row === is.row && was.name === is.name && was.acts === is.acts;
  return isAsBefore && was.indicators === is.indicators && isSame(before, sheet);
}
