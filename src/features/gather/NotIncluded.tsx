import type { Review } from '#domain/records/review.ts';
import { Notice } from '#ui/Notice.tsx';
import { paths } from '#features/paths.ts';

/** For a source that the plan leaves out: it stays possible. */
export function NotIncluded({ review }: { review: Review }) {
  return (
    <Notice title="This source is not in your plan">
      You can still gather from it, and what you gather will count. To put it in the plan,{' '}
      <a href={paths.plan(review.id)}>change the plan</a>.
    </Notice>
  );
}
