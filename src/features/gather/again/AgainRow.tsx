import { memo } from 'react';
import type { Indicator } from '#domain/instrument/instrument.ts';
import { printedCode } from '#domain/paper/sheet-code.ts';
import type { SecondEntry } from '#domain/paper/second-entry.ts';
import type { IndicatorId } from '#domain/records/ids.ts';
import { UNANSWERED } from '#domain/records/response.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { differingInWords } from '#domain/words/second-entry-words.ts';
import { StatusTag } from '#ui/StatusTag.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import type { Move } from '../grid/grid-keys.ts';
import type { Place } from '../grid/grid-places.ts';
import { RatingCells } from '../grid/RatingCells.tsx';
import { type Choice, responseValues } from '../sheet-values.ts';

interface AgainRowProps {
  sheet: Sheet;
  name: string;
  row: number;
  indicators: readonly Indicator[];
  second: SecondEntry;
  /** How many answers differ; null until the sheet has been compared. */
  differing: number | null;
  onType: (sheet: Sheet, indicator: IndicatorId, choice: Choice) => void;
  onMove: (from: Place, by: Move) => void;
}

/** One sheet to be typed again. Of what is stored it shows what the sheet is called, and no more. */
export const AgainRow = memo(function AgainRow(props: AgainRowProps) {
  const { sheet, name, row, indicators, second, differing, onType, onMove } = props;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{sheet.code === null ? '–' : printedCode(sheet.code)}</td>
      <RatingCells
        {...{ row, name, indicators, onMove }}
        choiceOf={(id) => responseValues(second[id] ?? UNANSWERED).rating}
        onChoose={(indicator, choice) => onType(sheet, indicator, choice)}
      />
      <td className="gather-grid__outcome">
        <span role="status">
          {differing !== null && (
            <StatusTag shape={differing === 0 ? 'full' : 'half'} tone="plain">
              <VisuallyHidden>{name}: </VisuallyHidden>
              {differingInWords(differing)}
            </StatusTag>
          )}
        </span>
      </td>
    </tr>
  );
});
