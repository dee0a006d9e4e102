import type { Instrument, Source } from '#domain/instrument/instrument.ts';
import type { IndicatorId } from '#domain/records/ids.ts';
import { responseTo, type Sheet } from '#domain/records/sheet.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { type Choice, responseValues } from '../sheet-values.ts';
import { GridCell } from './GridCell.tsx';
import type { Move } from './grid-keys.ts';

interface RatingGridProps {
  instrument: Instrument;
  source: Source;
  rows: readonly Sheet[];
  onAnswer: (row: Sheet, indicator: IndicatorId, choice: Choice) => void;
}

/** A row for each sheet, a column for each indicator, and an answer in each cell. */
export function RatingGrid({ instrument, source, rows, onAnswer }: RatingGridProps) {
  const { indicators } = instrument;
  const move = (row: number, column: number, by: Move): void =>
    focusCell((row + by.rows) * indicators.length + column + by.columns);
  return (
    <div className="gather-grid" role="region" aria-label="The sheets" tabIndex={-1}>
      <table>
        <caption className="visually-hidden">{`Every ${source.sheet.one}, and its answers`}</caption>
        <thead>
          <tr>
            <th scope="col">{source.sheet.one}</th>
            {indicators.map(({ id, number, shortName }) => (
              <th key={id} scope="col" title={shortName}>
                {number}
                <VisuallyHidden>{` ${shortName}`}</VisuallyHidden>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((sheet, row) => (
            <tr key={sheet.id}>
              <th scope="row">{sheet.number ?? row + 1}</th>
              {indicators.map((indicator, column) => (
                <GridCell
                  key={indicator.id}
                  id={cellId(row * indicators.length + column)}
                  label={`${source.sheet.one} ${sheet.number ?? row + 1}, ${indicator.number}. ${indicator.shortName}`}
                  choice={responseValues(responseTo(sheet, indicator.id)).rating}
                  onChoose={(choice) => {
                    onAnswer(sheet, indicator.id, choice);
                    if (choice !== '') move(row, column, { columns: 1, rows: 0 });
                  }}
                  onMove={(by) => move(row, column, by)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Cells are counted along the rows: after the end of one comes the beginning of the next. */
const cellId = (place: number): string => `grid-${place}`;

function focusCell(place: number): void {
  document.getElementById(cellId(place))?.focus();
}
