import { Button } from '#ui/Button.tsx';
import type { Asked } from '../../asked.ts';
import { ParticipantPage } from '../../ParticipantPage.tsx';

interface StopProps {
  asked: Asked;
  onKeep: () => void;
  onTakeAway: () => void;
  onGoOn: () => void;
}

/** Asks somebody who stops what is to become of what they have answered. */
export function Stop({ asked, onKeep, onTakeAway, onGoOn }: StopProps) {
  const words =
    'That is fine. Choose what happens to what you have answered so far. If you take it away, it is wiped off this device.';
  return (
    <ParticipantPage
      title="Do you want to stop?"
      spoken={{ text: `Do you want to stop? ${words}`, language: asked.instrument.language }}
    >
      <p className="take-part__lead">{words}</p>
      <div className="take-part__choices">
        <Button kind="secondary" onClick={onKeep}>
          Stop, and keep what I answered
        </Button>
        <Button kind="secondary" onClick={onTakeAway}>
          Stop, and take my answers away
        </Button>
        <Button onClick={onGoOn}>Go on answering</Button>
      </div>
    </ParticipantPage>
  );
}
