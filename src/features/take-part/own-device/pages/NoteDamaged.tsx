import { Button } from '#ui/Button.tsx';
import { ParticipantPage } from '../../ParticipantPage.tsx';

/** When what was answered here before cannot be read: damaged, or written by a newer app. */
export function NoteDamaged({ onBegin }: { onBegin: () => void }) {
  return (
    <ParticipantPage title="What was answered here cannot be read">
      <p className="take-part__lead">
        This browser has answers to this link, and they are damaged or from a newer version of the
        app. They are as they were. Loading the page again may help.
      </p>
      <div className="take-part__choices">
        <Button onClick={() => window.location.reload()}>Load the page again</Button>
        <Button kind="secondary" onClick={onBegin}>
          Remove them, and begin anew
        </Button>
      </div>
    </ParticipantPage>
  );
}
