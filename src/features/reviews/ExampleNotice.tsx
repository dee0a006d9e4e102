import type { Review } from '#domain/records/review.ts';
import { StatusTag } from '#ui/StatusTag.tsx';
import { DeleteButton } from './DeleteButton.tsx';
import { deleteFromHome } from './last-deleted.ts';

/** On the example's own page: what it is, and how to be rid of it. */
export function ExampleNotice({ review }: { review: Review }) {
  return (
    <div className="reviews-example">
      <StatusTag>Example</StatusTag>
      <p className="reviews-example__words">
        {review.follows === null
          ? 'This is the finished review of a made-up service.'
          : 'This is the next review of a made-up service.'}{' '}
        Look round, and change what you like.
      </p>
      <DeleteButton review={review} onDelete={deleteFromHome} />
    </div>
  );
}
