import { useCallback } from 'react';
import type { Source } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { useLoaded } from '#features/use-loaded.ts';
import { lastNumber } from '#storage/sheets.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import '../gather.css';
import { RatingGrid } from './RatingGrid.tsx';

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
      actions={
        <ButtonLink kind="secondary" href={paths.gridAgain(id, source.id)}>
          Check by typing again
        </ButtonLink>
      }
      width="wide"
    >
      <p>
        The arrow keys go anywhere, Backspace takes an answer away. Everything is saved as you type.
        Examples can follow later, on the sheets themselves.
      </p>
      <p>
        If a sheet was printed here, you can type its code, too: Enter goes on from it. A sheet that
        comes up twice is then noticed. Without codes, begin with the first answer.
      </p>
      {last === undefined ? (
        <Loading />
      ) : (
        <RatingGrid open={open} source={source} lastNumber={last} />
      )}
    </Page>
  );
}
