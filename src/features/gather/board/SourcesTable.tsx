import type { BoardRow } from '#domain/journey/board.ts';
import type { Review } from '#domain/records/review.ts';
import { paths } from '#features/paths.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { aboutTime, cameIn, missing } from './board-words.ts';

interface SourcesTableProps {
  review: Review;
  rows: readonly BoardRow[];
}

/** The sources, each with what has come in and what is missing. */
export function SourcesTable({ review, rows }: SourcesTableProps) {
  if (rows.length === 0) return null;
  const isTimed = rows.some(({ seconds }) => seconds !== null && seconds > 0);
  return (
    <DataTable
      caption="Source by source"
      narrow="stack"
      columns={[
        { key: 'source', header: 'Source' },
        { key: 'in', header: 'Come in' },
        { key: 'missing', header: 'Missing' },
        ...(isTimed ? [{ key: 'time', header: 'Time to type in' }] : []),
      ]}
      rows={rows.map((row) => ({
        key: row.source.id,
        cells: {
          source: <a href={paths.source(review.id, row.source.id)}>{row.source.name}</a>,
          in: cameIn(row),
          missing: missing(row),
          time: timeOf(row),
        },
      }))}
    />
  );
}

function timeOf({ seconds }: BoardRow): string {
  if (seconds === null) return 'Not known yet';
  return seconds === 0 ? 'None' : aboutTime(seconds);
}
