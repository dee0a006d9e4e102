import type { Review } from '#domain/records/review.ts';
import { paths } from '#features/paths.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';

/** A review of which nothing could be in a contribution. */
export function NothingYet({ review }: { review: Review }) {
  return (
    <EmptyState
      title="There is nothing to contribute yet"
      actions={<ButtonLink href={paths.review(review.id)}>Go to the review</ButtonLink>}
    >
      <p>
        A contribution holds figures from sheets, and how many actions there are. This review has
        none that could be in one so far.
      </p>
    </EmptyState>
  );
}
