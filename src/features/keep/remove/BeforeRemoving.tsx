import { amountOf } from '#domain/keeping/unkept.ts';
import type { Everything } from '#storage/everything.ts';
import { Loading } from '#ui/Loading.tsx';
import { BackupContents } from '../BackupContents.tsx';
import { outstanding, reviewsToKeep } from '../review-kept.ts';
import { ALL_REVIEWS } from '../save/backup-file.ts';
import { SaveBackup } from '../save/SaveBackup.tsx';
import { asSubject } from '../unkept-words.ts';
import { useEverything } from '../use-everything.ts';
import { ConfirmRemoval } from './ConfirmRemoval.tsx';
import type { Removal } from './use-removal.ts';

interface BeforeRemovingProps {
  removal: Removal;
  onRemove: () => void;
}

/** A backup first, where there is anything to lose; then the way to go through with it. */
export function BeforeRemoving({ removal, onRemove }: BeforeRemovingProps) {
  const all = useEverything();
  // The button must not move under anybody's finger.
  if (all === undefined) return <Loading />;
  return (
    <>
      {removal.kind === 'idle' && all.ok && all.value.reviews.length > 0 && (
        <BackupFirst all={all.value} />
      )}
      <h2>Remove everything</h2>
      <ConfirmRemoval removal={removal} onRemove={onRemove} />
    </>
  );
}

function BackupFirst({ all }: { all: Everything }) {
  return (
    <>
      <h2>First, a backup</h2>
      <p>
        <strong>{whatWouldBeLost(all)}</strong>
      </p>
      <BackupContents reviews={all.reviews} unreadable={all.unreadable} />
      <SaveBackup reviews={all.reviews} name={ALL_REVIEWS} />
    </>
  );
}

function whatWouldBeLost(all: Everything): string {
  const toKeep = reviewsToKeep(all);
  if (toKeep.length === 0) return 'Only the example is here, and it comes with the app.';
  const { unkept } = outstanding(toKeep);
  return amountOf(unkept) === 0
    ? 'Everything is in a backup. Make sure that you know where it is.'
    : `${asSubject(unkept, 'is', 'are')} in no backup, and would be lost.`;
}
