import type { ReviewRecords } from '#domain/records/review-records.ts';
import { useUnsaved } from '#storage/use-unsaved.ts';
import { sizeOf } from './review-kept.ts';
import { inWords } from './unkept-words.ts';

interface BackupContentsProps {
  reviews: readonly ReviewRecords[];
  /** How many records cannot be read, and so cannot be in it. */
  unreadable?: number;
}

/** What is in a backup, before it is made. */
export function BackupContents({ reviews, unreadable = 0 }: BackupContentsProps) {
  const hasUnsaved = useUnsaved().length > 0;
  return (
    <>
      <p>
        In it: {inWords(sizeOf(reviews))}, with every example that was written.
        {hasUnsaved && ' What could not be saved in this browser is in it, too.'} Sheets and actions
        in the bin go along, marked as deleted, so that other copies of the review hear of it.
      </p>
      {unreadable > 0 && (
        <p>
          {unreadable === 1
            ? 'One record that cannot be read is not in it.'
            : `${unreadable} records that cannot be read are not in it.`}
        </p>
      )}
      <p>
        Keep it as privately as the paper sheets, where your service keeps its records, and pass it
        on to nobody who may not see the sheets.
      </p>
    </>
  );
}
