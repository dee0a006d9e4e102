import { type IndicatorPlan, planByIndicator } from '#domain/journey/action-plan.ts';
import { listed } from '#domain/words/listed.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { addAction } from './add-action.ts';
import { focusSoon, PLAN_HEAD, sectionId } from './plan-focus.ts';

interface EmptyPlanProps {
  open: OpenReview;
  onShowIdeas: () => void;
}

/** What a plan is for, and two ways to begin one. */
export function EmptyPlan({ open, onShowIdeas }: EmptyPlanProps) {
  const plan = planByIndicator(open);
  const priorities = plan.filter(({ isPriority }) => isPriority);
  const first = priorities[0] ?? plan[0];
  const add = () => {
    if (first) void addAction(open.review.id, first.indicator.id);
  };
  const showIdeas = () => {
    onShowIdeas();
    if (plan[0]) focusSoon(sectionId(plan[0].indicator.id));
  };
  return (
    <EmptyState
      title="Nothing is in the plan yet"
      actions={
        <>
          <Button icon="plus" onClick={add}>
            Add an action
          </Button>
          <Button kind="secondary" onClick={showIdeas}>
            Look at ideas
          </Button>
        </>
      }
    >
      <p id={PLAN_HEAD} tabIndex={-1}>
        An action says what you will do, who leads it, by when, and how you will know that it made a
        difference. A few that happen are worth more than many that do not.
      </p>
      {priorities.length > 0 && <p>{prioritiesInWords(priorities)}</p>}
    </EmptyState>
  );
}

function prioritiesInWords(priorities: readonly IndicatorPlan[]): string {
  const names = priorities.map(({ indicator }) => `“${indicator.name.text}”`);
  return `You chose to work on these first: ${listed(names)}.`;
}
