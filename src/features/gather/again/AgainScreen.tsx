import type { Source } from '#domain/instrument/instrument.ts';
import { sheetsInOrder } from '#domain/journey/sheet-order.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { isEmptySheet } from '#domain/records/sheet.ts';
import { paths } from '#features/paths.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Page } from '#ui/Page.tsx';
import '../gather.css';
import { SecondEntryForm } from './SecondEntryForm.tsx';

interface AgainScreenProps {
  open: OpenReview;
  source: Source;
}

/** Ratings are typed a second time, to find where the first entry and the paper part. */
export function AgainScreen({ open, source }: AgainScreenProps) {
  const named = sheetsInOrder(
    source,
    open.sheets.filter((sheet) => !isEmptySheet(sheet)),
  );
  return (
    <Page
      title="Check by typing again"
      caption={source.name}
      lead="Type the ratings from the paper once more, without seeing what was typed first. It works best if somebody else does it."
      back={{ href: paths.grid(open.review.id, source.id), label: 'Back to the ratings' }}
      width="wide"
    >
      <p>
        What you type here is only compared: it is not saved, and it is gone when you leave this
        page. What is stored stays as it is until you choose another answer.
      </p>
      {named.length === 0 ? (
        <EmptyState title="Nothing to check yet">
          Type in some ratings first, then check them here.
        </EmptyState>
      ) : (
        <SecondEntryForm open={open} source={source} named={named} />
      )}
    </Page>
  );
}
