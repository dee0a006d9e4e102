import type { IndicatorPlan } from '#domain/journey/action-plan.ts';
import type { ReviewId } from '#domain/records/ids.ts';
import { Button } from '#ui/Button.tsx';
import { StatusTag } from '#ui/StatusTag.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { ActionCards } from './ActionCards.tsx';
import { addAction } from './add-action.ts';
import { sectionId } from './plan-focus.ts';
import { Ideas } from './Ideas.tsx';

interface IndicatorSectionProps {
  reviewId: ReviewId;
  plan: IndicatorPlan;
  showsIdeas: boolean;
}

/** One indicator's part of the plan, with ways to add to it. */
export function IndicatorSection({ reviewId, plan, showsIdeas }: IndicatorSectionProps) {
  const { indicator, isPriority, actions } = plan;
  const add = (what?: string) => void addAction(reviewId, indicator.id, what);
  const id = sectionId(indicator.id);
  return (
    <section
      className={actions.length === 0 ? 'act-section act-section--empty' : 'act-section'}
      aria-labelledby={id}
    >
      <div className="act-section__head">
        <h2 className="act-section__title" id={id} tabIndex={-1}>
          {indicator.number}. {indicator.name.text}
        </h2>
        {isPriority && <StatusTag tone="strong">Priority</StatusTag>}
      </div>
      {actions.length === 0 && <p className="act-section__none">No actions yet.</p>}
      <ActionCards actions={actions} />
      <div className="act-section__more ui-screen-only">
        <Button kind="secondary" small icon="plus" onClick={() => add()}>
          Add an action<VisuallyHidden> on {indicator.name.text}</VisuallyHidden>
        </Button>
        <Ideas indicator={indicator} isOpen={showsIdeas} onUse={add} />
      </div>
    </section>
  );
}
