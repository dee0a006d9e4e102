import type { ReviewPlan } from '#storage/restore-plan.ts';
import { planSentences } from './plan-words.ts';
import { reviewName } from './review-name.ts';

/** One review of a file, and what would happen to it here. */
export function ReviewInFile({ plan }: { plan: ReviewPlan }) {
  const { review } = plan;
  return (
    <li className="restore-review">
      <h3 className="restore-review__name">{reviewName(review)}</h3>
      {review.service.organisation && <p>{review.service.organisation}</p>}
      <ul className="restore-review__words" role="list">
        {planSentences(plan).map(({ lead, rest }) => (
          <li key={lead}>
            <strong>{lead}</strong>
            {rest}
          </li>
        ))}
      </ul>
    </li>
  );
}
