import { useEffect, useRef } from 'react';
import { UndoNotice } from '#ui/UndoNotice.tsx';
import { bringBack, forgetDeleted, useLastDeleted } from './last-deleted.ts';

/** Offers to undo a deletion, and keeps the focus when the button that had it is gone. */
export function DeletedReview() {
  const { review, hasActed } = useLastDeleted();
  const place = useRef<HTMLDivElement>(null);
  const noticed = useRef(review);
  useEffect(() => {
    const isNew = noticed.current !== review;
    noticed.current = review;
    if (!isNew && !(hasActed && isFocusLost())) return;
    place.current?.focus({ preventScroll: true });
  }, [review, hasActed]);
  return (
    <div className="reviews-undo" ref={place} tabIndex={-1}>
      {review && (
        <UndoNotice
          message={`${review.service.name} has been ${review.isExample ? 'thrown away' : 'deleted'}.`}
          onUndo={() => void bringBack(review)}
          onDismiss={forgetDeleted}
        />
      )}
    </div>
  );
}

/** With the last review the whole list goes, and this screen is a new one; so it is with the first. */
const isFocusLost = (): boolean => document.activeElement === document.body;
