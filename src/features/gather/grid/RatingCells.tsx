import type { Indicator } from '#domain/instrument/instrument.ts';
import type { IndicatorId } from '#domain/records/ids.ts';
import type { Choice } from '../sheet-values.ts';
import { GridCell } from './GridCell.tsx';
import type { Move } from './grid-keys.ts';
import { cellId, FIRST_ANSWER, type Place } from './grid-places.ts';

interface RatingCellsProps {
  row: number;
  /** What the sheet is called here. */
  name: string;
  indicators: readonly Indicator[];
  choiceOf: (indicator: IndicatorId) => Choice;
  onChoose: (indicator: IndicatorId, choice: Choice) => void;
  onMove: (from: Place, by: Move) => void;
}

/** A cell for each answer of a sheet. An answer goes on to the next by itself. */
export function RatingCells(props: RatingCellsProps) {
  const { row, name, indicators, choiceOf, onChoose, onMove } = props;
  return indicators.map(({ id, number, shortName }, nth) => {
    const place = { row, column: FIRST_ANSWER + nth };
    return (
      <GridCell
        key={id}
        id={cellId(place)}
        label={`${name}, ${number}. ${shortName}`}
        choice={choiceOf(id)}
        onChoose={(choice) => {
          onChoose(id, choice);
          if (choice !== '') onMove(place, { columns: 1, rows: 0 });
        }}
        onMove={(by) => onMove(place, by)}
      />
    );
  });
}
