import type { Source } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { storageSentence } from '#storage/failure-words.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
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
  const { instrument, review } = open;
  const { rows, answer, failure, retry } = useGridRows(open, source);
  return (
    <Page
      title="Type in ratings"
      caption={source.name}
      lead={`One row for each ${source.sheet.one.toLowerCase()}: 1 to 5, or N for not applicable. Each answer takes you to the next cell, and the last to the next row.`}
      back={{ href: paths.source(review.id, source.id), label: `Back to ${source.name}` }}
      width="wide"
    >
      <p>
        The arrow keys go anywhere, Backspace takes an answer away. Everything is saved as you type.
        Examples can follow later, on the sheets themselves.
      </p>
      {failure !== null && (
        <Notice tone="warning" role="alert" title="No more rows could be added">
          {storageSentence(failure)}{' '}
          <Button kind="quiet" onClick={retry}>
            Try again
          </Button>
        </Notice>
      )}
      <RatingGrid instrument={instrument} source={source} rows={rows} onAnswer={answer} />
    </Page>
  );
}
