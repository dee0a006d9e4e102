import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { BACKUP_ENDING } from '#files/backup.ts';
import { fileName } from '#files/file-name.ts';
import { BackupContents } from './BackupContents.tsx';
import { KeptSoFar } from './KeptSoFar.tsx';
import './keep.scss';
import { SaveArchive } from './save/SaveArchive.tsx';
import { SaveBackup } from './save/SaveBackup.tsx';
import { useWholeReview } from './use-whole-review.ts';

/** The whole review as files that the service keeps: one for the app, one that needs no app. */
export function KeepReview({ open }: { open: OpenReview }) {
  const whole = useWholeReview(open);
  return (
    <section className="keep-section" aria-labelledby="keep-backup">
      <h2 id="keep-backup">To keep: the whole review</h2>
      <h3>A backup</h3>
      <BackupContents reviews={[whole]} />
      <KeptSoFar records={whole} />
      <SaveBackup reviews={[whole]} name={fileName(open.review.service.name, BACKUP_ENDING)} />
      <h3>An archive: one page to read without the app</h3>
      <SaveArchive open={open} />
      <p>
        <a href={paths.keeping}>Keeping your work: all reviews in one backup, and more</a>
      </p>
    </section>
  );
}
