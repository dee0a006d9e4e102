import { Button } from '#ui/Button.tsx';
import { ParticipantPage } from '../../ParticipantPage.tsx';

/** Nothing is left of somebody's answers. */
export function Removed({ onBegin }: { onBegin: () => void }) {
  return (
    <ParticipantPage title="Your answers have been removed">
      <p className="take-part__lead">
        Nothing of them is left in this browser. You can close this page. A file that you saved
        stays where you saved it.
      </p>
      <div className="take-part__ways">
        <Button kind="secondary" onClick={onBegin}>
          Begin a new sheet
        </Button>
      </div>
    </ParticipantPage>
  );
}
