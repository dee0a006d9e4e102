import { memo } from 'react';
import type { Indicator } from '#domain/instrument/instrument.ts';
import { isSame } from '#domain/records/canonical.ts';
import { responseTo, type Sheet } from '#domain/records/sheet.ts';
import { type Choice, responseFrom, responseValues } from '../sheet-values.ts';
import { GridCell } from './GridCell.tsx';
import type { Move } from './grid-keys.ts';
import { cellId, type Place } from './grid-places.ts';

interface GridRowProps {
  sheet: Sheet;
  row: number;
  /** What such a sheet is called: "Care plan". */
  one: string;
  indicators: readonly Indicator[];
  onChange: (before: Sheet, after: Sheet) => void;
  onMove: (from: Place, by: Move) => void;
}

/**
 * One sheet. Every key is stored, and every sheet of the review is read again after it: only the
 * row that says something else than before is drawn anew.
 */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { sheet, row, one, indicators, onChange, onMove } = props;
  const number = sheet.number ?? row + 1;
  return (
    <tr>
      <th scope="row">{number}</th>
      {indicators.map((indicator, column) => (
        <GridCell
          key={indicator.id}
          id={cellId({ row, column })}
          label={`${one} ${number}, ${indicator.number}. ${indicator.shortName}`}
          choice={responseValues(responseTo(sheet, indicator.id)).rating}
          onChoose={(choice) => {
            onChange(sheet, withChoice(sheet, indicator, choice));
            if (choice !== '') onMove({ row, column }, { columns: 1, rows: 0 });
          }}
          onMove={(by) => onMove({ row, column }, by)}
        />
      ))}
    </tr>
  );
}, saysTheSame);

function saysTheSame({ sheet: before, ...was }: GridRowProps, after: GridRowProps): boolean {
  const { sheet, ...is } = after;
  const isAsBefore = was.row === is.row && was.indicators === is.indicators;
  return isAsBefore && was.one === is.one && isSame(before, sheet);
}

/** The example beside it stays as it is. */
function withChoice(sheet: Sheet, { id }: Indicator, rating: Choice): Sheet {
  const { example } = responseTo(sheet, id);
  return { ...sheet, responses: { ...sheet.responses, [id]: responseFrom({ rating, example }) } };
}
