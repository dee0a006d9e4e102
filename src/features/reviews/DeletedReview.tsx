import { useEffect, useRef } from 'react';
import { UndoNotice } from '#ui/UndoNotice.tsx';
import { bringBack, forgetDeleted, useLastDeleted } from './last-deleted.ts';

/** Offers to undo a deletion, and keeps the focus when the button that had it is gone. */
export function DeletedReview() {
  const { review } = useLastDeleted();
  const place = useRef<HTMLDivElement>(null);
  const noticed = useRef(review);
  useEffect(() => {
    if (noticed.current === review) return;
    noticed.current = review;
    place.current?.focus({ preventScroll: true });
  }, [review]);
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
