import { Button } from '#ui/Button.tsx';
import { ParticipantPage } from '../../ParticipantPage.tsx';

interface PauseProps {
  language: string;
  isKept: boolean;
  onGoOn: () => void;
  onHandBack: () => void;
  onRemove: () => void;
}

/** For somebody who stops, for now or for good. */
export function Pause({ language, isKept, onGoOn, onHandBack, onRemove }: PauseProps) {
  const words = isKept
    ? 'That is fine. What you have answered is kept in this browser: close the page, and open the link again on this device to go on. You can also hand back what there is.'
    : 'That is fine. You can hand back what there is. If you close the page now, what you have answered is gone.';
  return (
    <ParticipantPage
      title="Do you want to stop?"
      spoken={{ text: `Do you want to stop? ${words}`, language }}
    >
      <p className="take-part__lead">{words}</p>
      <div className="take-part__choices">
        <Button onClick={onGoOn}>Go on answering</Button>
        <Button kind="secondary" onClick={onHandBack}>
          Hand back what I have answered
        </Button>
        <Button kind="secondary" onClick={onRemove}>
          Remove my answers from this device
        </Button>
      </div>
    </ParticipantPage>
  );
}
