import { actionsElsewhere, planByIndicator } from '#domain/journey/action-plan.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { ActionCards } from './ActionCards.tsx';
import { IndicatorSection } from './IndicatorSection.tsx';

interface PlanByIndicatorProps {
  open: OpenReview;
  /** All ideas for action are in view. */
  showsIdeas: boolean;
}

/** The plan as it grew out of the review: under each indicator, what will be done about it. */
export function PlanByIndicator({ open, showsIdeas }: PlanByIndicatorProps) {
  const others = actionsElsewhere(open);
  return (
    <>
      {planByIndicator(open).map((plan) => (
        <IndicatorSection
          key={plan.indicator.id}
          reviewId={open.review.id}
          plan={plan}
          showsIdeas={showsIdeas}
        />
      ))}
      {others.length > 0 && (
        <section className="act-section" aria-labelledby="act-others">
          <h2 id="act-others">Other actions</h2>
          <ActionCards actions={others} />
        </section>
      )}
    </>
  );
}
