import type { Action } from '#domain/records/action.ts';
import { actionTitle } from '#domain/journey/action-plan.ts';
import { statusName } from '#domain/records/action.ts';
import { findIndicator, type Instrument } from '#domain/instrument/instrument.ts';
import { paths } from '#features/paths.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { StatusTag } from '#ui/StatusTag.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { ActionFacts } from './ActionFacts.tsx';
import { useLastDeleted } from './last-deleted.ts';
import { focusPlan } from './plan-focus.ts';
import { STATUS_LOOK } from './status-look.ts';
import { StatusSelect } from './StatusSelect.tsx';

interface ActionCardProps {
  action: Action;
  instrument?: Instrument | undefined;
}

/** An action in the plan: read it, open it, say how it stands, take it out. */
export function ActionCard({ action, instrument }: ActionCardProps) {
  const indicator = instrument && findIndicator(instrument, action.indicatorId);
  const look = STATUS_LOOK[action.status];
  return (
    <Card
      headingLevel={3}
      title={<a href={paths.action(action.reviewId, action.id)}>{actionTitle(action)}</a>}
      tag={<StatusTag {...look}>{statusName(action.status)}</StatusTag>}
      footer={<CardControls action={action} />}
    >
      <ActionFacts action={action} indicator={indicator} />
    </Card>
  );
}

function CardControls({ action }: { action: Action }) {
  const deleteAction = useLastDeleted((last) => last.deleteAction);
  const remove = () => {
    deleteAction(action);
    focusPlan();
  };
  return (
    <div className="act-controls ui-screen-only">
      <StatusSelect action={action} />
      <Button kind="quiet" icon="bin" onClick={remove}>
        Delete<VisuallyHidden> action: {actionTitle(action)}</VisuallyHidden>
      </Button>
    </div>
  );
}
