import type { ReviewId } from '#domain/records/ids.ts';
import { UndoNotice } from '#ui/UndoNotice.tsx';
import { useLastDeleted } from './last-deleted.ts';
import { focusPlan } from './plan-focus.ts';

/** Says that an action has just been deleted, and offers it back. */
export function DeletedAction({ reviewId }: { reviewId: ReviewId }) {
  const { deleted, undo, dismiss } = useLastDeleted();
  if (deleted?.reviewId !== reviewId) return null;
  return (
    <UndoNotice
      message="Action deleted."
      onUndo={() => {
        undo();
        focusPlan();
      }}
      onDismiss={dismiss}
    />
  );
}
