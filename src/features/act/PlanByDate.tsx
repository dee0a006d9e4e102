import { type DueWhen, planByDate } from '#domain/journey/action-plan.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { today } from '#features/clock.ts';
import { ActionCards } from './ActionCards.tsx';

const HEADINGS: Readonly<Record<DueWhen, string>> = {
  past: 'Due before today',
  'to-come': 'Due today or later',
  undated: 'No due date yet',
};

/** The plan as the months bring it. */
export function PlanByDate({ open }: { open: OpenReview }) {
  return planByDate(open.actions, today()).map(({ when, actions }) => (
    <section className="act-section" key={when} aria-labelledby={`act-${when}`}>
      <h2 className="act-section__title" id={`act-${when}`}>
        {HEADINGS[when]}
      </h2>
      <ActionCards actions={actions} instrument={open.instrument} />
    </section>
  ));
}
