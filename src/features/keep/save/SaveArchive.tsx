import type { OpenReview } from '#domain/records/review-records.ts';
import { now } from '#features/clock.ts';
import { useLastReview } from '#features/use-last-review.ts';
import { ARCHIVE_ENDING } from '#files/archive.ts';
import { fileName } from '#files/file-name.ts';
import { Button } from '#ui/Button.tsx';
import { archiveFile } from './archive-file.ts';
import { SavingOutcome } from './SavingOutcome.tsx';
import { useSaving } from './use-saving.ts';

/** A page that any browser shows, with the review's data in it: it counts as a backup. */
export function SaveArchive({ open }: { open: OpenReview }) {
  const { saving, save, check, fail } = useSaving();
  const last = useLastReview(open.review);
  const isBusy = saving.kind === 'saving' || last === undefined;
  function press(): void {
    const name = fileName(open.review.service.name, ARCHIVE_ENDING);
    const file = archiveFile(open, name, now(), last);
    if (file.ok) void save(file.value);
    else fail('The archive could not be made. Save a backup instead, which has everything.');
  }
  return (
    <div className="keep-save">
      <p>
        The summary, what the team wrote, the plan and every sheet, to be read in any web browser in
        years to come. The data is in it, too, so the app can open it like a backup. It shows the
        sheets themselves: keep it as privately as a backup.
      </p>
      <Button kind="secondary" aria-disabled={isBusy} onClick={() => !isBusy && press()}>
        Save the archive
      </Button>
      <SavingOutcome saving={saving} onCheck={(file, chosen) => void check(file, chosen)} />
    </div>
  );
}
