import type { Instrument, Source } from '#domain/instrument/instrument.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import type { Move } from './grid-keys.ts';
import { focusCell, type Place, placeAfter } from './grid-places.ts';
import { GridRow } from './GridRow.tsx';
import { useSteady } from './use-steady.ts';

interface RatingGridProps {
  instrument: Instrument;
  source: Source;
  rows: readonly Sheet[];
  onChange: (before: Sheet, after: Sheet) => void;
}

/** A row for each sheet, a column for each indicator, and an answer in each cell. */
export function RatingGrid({ instrument, source, rows, onChange }: RatingGridProps) {
  const { indicators } = instrument;
  const { one } = source.sheet;
  const move = useSteady((from: Place, by: Move) =>
    focusCell(placeAfter(from, by, indicators.length)),
  );
  return (
    <div className="gather-grid" role="region" aria-label="The sheets" tabIndex={-1}>
      <table>
        <caption className="visually-hidden">{`Every ${one}, and its answers`}</caption>
        <thead>
          <tr>
            <th scope="col">{one}</th>
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
            <GridRow key={sheet.id} {...{ sheet, row, one, indicators, onChange }} onMove={move} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
