import { useCallback } from 'react';
import type { Source } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { useLoaded } from '#features/use-loaded.ts';
import { lastNumber } from '#storage/sheets.ts';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import '../gather.css';
import { RatingGrid } from './RatingGrid.tsx';
import { useGridRows } from './use-grid-rows.ts';

interface GridScreenProps {
  open: OpenReview;
  source: Source;
}

/** Sheets that were filled in on paper, typed in one after the other: the ratings alone. */
export function GridScreen({ open, source }: GridScreenProps) {
  const { id } = open.review;
  const last = useLoaded(useCallback(() => lastNumber(id, source.id), [id, source.id]));
  return (
    <Page
      title="Type in ratings"
      caption={source.name}
      lead={`One row for each ${source.sheet.one.toLowerCase()}: 1 to 5, or N for not applicable. Each answer takes you to the next cell, and the last to the next row.`}
      back={{ href: paths.source(id, source.id), label: `Back to ${source.name}` }}
      width="wide"
    >
      <p>
        The arrow keys go anywhere, Backspace takes an answer away. Everything is saved as you type.
        Examples can follow later, on the sheets themselves.
      </p>
      {last === undefined ? <Loading /> : <Rows open={open} source={source} last={last} />}
    </Page>
  );
}

function Rows({ open, source, last }: GridScreenProps & { last: number }) {
  const { rows, change } = useGridRows(open, source, last);
  return <RatingGrid instrument={open.instrument} source={source} rows={rows} onChange={change} />;
}
