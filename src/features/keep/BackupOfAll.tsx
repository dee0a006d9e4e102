import { amountOf } from '#domain/keeping/unkept.ts';
import { paths } from '#features/paths.ts';
import type { Everything } from '#storage/everything.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { BackupContents } from './BackupContents.tsx';
import { reviewKept, type ReviewKept } from './review-kept.ts';
import { ALL_REVIEWS } from './save/backup-file.ts';
import { SaveBackup } from './save/SaveBackup.tsx';
import { backupInWords, inWords, withCapital } from './unkept-words.ts';

/** What of each review is in a backup, and a backup of them all. */
export function BackupOfAll({ all }: { all: Everything }) {
  const { reviews, marks, unreadable } = all;
  return (
    <section className="keep-section" aria-labelledby="keep-backups">
      <h2 id="keep-backups">Your backups</h2>
      {reviews.length === 0 ? (
        <p>There is no review in this browser, so there is nothing to back up.</p>
      ) : (
        <>
          <DataTable
            caption="What is in a backup"
            captionHidden
            narrow="stack"
            columns={COLUMNS}
            rows={reviews.map((records) => rowOf(reviewKept(records, marks)))}
            note="A backup counts from when it was read back and found whole. Where the file is now, only you know."
          />
          <h3>A backup of everything</h3>
          <BackupContents reviews={reviews} unreadable={unreadable} />
          <SaveBackup reviews={reviews} name={ALL_REVIEWS} />
        </>
      )}
      <h3>Opening a backup</h3>
      <p>You see what is in the file first. Then it is joined with what is here.</p>
      <ButtonLink kind="secondary" icon="upload" href={paths.restore}>
        Open a backup
      </ButtonLink>
    </section>
  );
}

const COLUMNS = [
  { key: 'review', header: 'Review' },
  { key: 'unkept', header: 'In no backup' },
  { key: 'last', header: 'Last backup' },
];

function rowOf({ records, mark, unkept }: ReviewKept) {
  const { review } = records;
  return {
    key: review.id,
    cells: {
      review: <a href={paths.review(review.id)}>{review.service.name}</a>,
      unkept: review.isExample ? 'The example: it needs none' : outstandingIn(unkept),
      last: mark === null ? 'None yet' : backupInWords(mark),
    },
  };
}

function outstandingIn(unkept: ReviewKept['unkept']): string {
  return amountOf(unkept) === 0 ? 'Nothing' : withCapital(inWords(unkept));
}
