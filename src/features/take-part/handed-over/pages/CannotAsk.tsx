import type { HandOver } from '#domain/taking-part/hand-over.ts';
import { Button } from '#ui/Button.tsx';
import { Coordinator } from '../coordinator/Coordinator.tsx';
import { ParticipantPage } from '../../ParticipantPage.tsx';

/** When the review cannot be read, or has been deleted. Nothing is changed or lost by it. */
export function CannotAsk({ current }: { current: HandOver }) {
  return (
    <ParticipantPage title="This cannot be answered at the moment">
      <p className="take-part__lead">
        The statements could not be opened. What was answered before is kept. Please give this
        device back to the person who gave it to you.
      </p>
      <div className="take-part__ways">
        <Button kind="secondary" onClick={() => window.location.reload()}>
          Try again
        </Button>
      </div>
      <Coordinator current={current} />
    </ParticipantPage>
  );
}
