import { carriedOver } from '#domain/journey/next-cycle.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { carriedInWords } from '#domain/words/plan-words.ts';
import { paths } from '#features/paths.ts';

/** How the actions stand that the last review had left open. */
export function CarriedActions({ open }: { open: OpenReview }) {
  const carried = carriedOver(open.review, open.actions);
  if (carried.length === 0) return null;
  return (
    <p>
      {carriedInWords(carried)} <a href={paths.act(open.review.id)}>Go to the action plan</a>
    </p>
  );
}
