import type { Review } from '#domain/records/review.ts';
import { Button } from '#ui/Button.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { deleteReview } from './last-deleted.ts';

interface DeleteButtonProps {
  review: Review;
  onDelete?: (review: Review) => Promise<void>;
}

/** Deletes a review, or throws the example away, without asking first: it can be undone. */
export function DeleteButton({ review, onDelete = deleteReview }: DeleteButtonProps) {
  return (
    <Button kind="quiet" icon="bin" onClick={() => void onDelete(review)}>
      {review.isExample ? (
        'Throw the example away'
      ) : (
        <>
          Delete<VisuallyHidden> {review.service.name}</VisuallyHidden>
        </>
      )}
    </Button>
  );
}
