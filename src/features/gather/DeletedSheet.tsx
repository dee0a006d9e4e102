import type { ReviewId } from '#domain/records/ids.ts';
import type { Source } from '#domain/instrument/instrument.ts';
import { UndoNotice } from '#ui/UndoNotice.tsx';
import { useLastDeleted } from './last-deleted.ts';

interface DeletedSheetProps {
  reviewId: ReviewId;
  source: Source;
  /** The notice has gone, and whatever in it had the focus. */
  onGone: () => void;
}

/** Says which of the source's sheets has just been deleted, and offers it back. */
export function DeletedSheet({ reviewId, source, onGone }: DeletedSheetProps) {
  const { deleted, undo, dismiss } = useLastDeleted();
  if (deleted?.sheet.reviewId !== reviewId || deleted.sheet.sourceId !== source.id) return null;
  return (
    <UndoNotice
      message={`${deleted.name} deleted.`}
      onUndo={() => {
        undo();
        onGone();
      }}
      onDismiss={dismiss}
    />
  );
}
