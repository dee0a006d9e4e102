import type { Source } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { DeletedSheet } from '../DeletedSheet.tsx';
import { CODE_COLUMN, focusCell } from './grid-places.ts';
import { GridRow } from './GridRow.tsx';
import { GridTable } from './GridTable.tsx';
import { rowName } from './row-name.ts';
import { useGridActs } from './use-grid-acts.ts';
import { useGridRows } from './use-grid-rows.ts';

interface RatingGridProps {
  open: OpenReview;
  source: Source;
  /** The highest number that a document of the source has had. */
  lastNumber: number;
}

/** A row for each sheet: its code, if it has one, and its answers. */
export function RatingGrid({ open, source, lastNumber }: RatingGridProps) {
  const { indicators } = open.instrument;
  const grid = useGridRows(open, source, lastNumber);
  const acts = useGridActs(open, source, grid);
  return (
    <>
      <DeletedSheet
        reviewId={open.review.id}
        source={source}
        onGone={() => focusCell({ row: 0, column: CODE_COLUMN })}
      />
      <GridTable
        {...{ source, indicators }}
        caption={`Every ${source.sheet.one}, its code and its answers`}
        before="Sheet code"
      >
        {grid.rows.map((sheet, row) => (
          <GridRow
            key={sheet.id}
            {...{ sheet, row, indicators, acts }}
            name={rowName(source, sheet, row)}
          />
        ))}
      </GridTable>
    </>
  );
}
