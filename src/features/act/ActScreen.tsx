import { useState } from 'react';
import { carriedOver } from '#domain/journey/next-cycle.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';
import './act.css';
import { useActView } from './act-view.ts';
import { DeletedAction } from './DeletedAction.tsx';
import { EmptyPlan } from './EmptyPlan.tsx';
import { PlanByDate } from './PlanByDate.tsx';
import { PlanByIndicator } from './PlanByIndicator.tsx';
import { PlanHead } from './PlanHead.tsx';

/** The action plan: what will be done, by indicator or by date. */
export function ActScreen({ open }: { open: OpenReview }) {
  const order = useActView((view) => view.order);
  const [showsIdeas, setShowsIdeas] = useState(false);
  const { review, actions } = open;
  const isEmpty = actions.length === 0;
  return (
    <Page
      title="Action plan"
      caption={review.service.name}
      back={{ href: paths.review(review.id), label: 'Back to the review' }}
      width="wide"
      actions={<PrintButton isShown={!isEmpty} />}
    >
      {isEmpty ? (
        <EmptyPlan open={open} onShowIdeas={() => setShowsIdeas(true)} />
      ) : (
        <PlanHead actions={actions} carried={carriedOver(review, actions)} />
      )}
      {order === 'date' && !isEmpty ? (
        <PlanByDate open={open} />
      ) : (
        <PlanByIndicator open={open} showsIdeas={showsIdeas} />
      )}
      {!isEmpty && <ButtonLink href={paths.share(review.id)}>Share the plan</ButtonLink>}
      <DeletedAction reviewId={review.id} />
    </Page>
  );
}

function PrintButton({ isShown }: { isShown: boolean }) {
  if (!isShown) return null;
  return (
    <Button kind="secondary" icon="print" onClick={() => window.print()}>
      Print
    </Button>
  );
}
