import { Button } from '#ui/Button.tsx';
import { ParticipantPage } from '../../ParticipantPage.tsx';

/** For a sheet with nothing on it. */
export function NothingToHandBack({ onBack }: { onBack: () => void }) {
  return (
    <ParticipantPage title="There is nothing to hand back yet">
      <p className="take-part__lead">
        You have not answered anything so far. That is fine: you can go back, or close this page.
      </p>
      <div className="take-part__ways">
        <Button icon="arrow-left" onClick={onBack}>
          Back to the statements
        </Button>
      </div>
    </ParticipantPage>
  );
}
