import { Button } from '#ui/Button.tsx';
import { ParticipantPage } from '../../ParticipantPage.tsx';

/** What comes after removing: nothing more, or another sheet. */
export type Removal = 'over' | 'next';

interface RemoveAnswersProps {
  then: Removal;
  /** They have said that they sent these answers. */
  isSent: boolean;
  onRemove: () => void;
  onKeep: () => void;
}

/** Asks whether somebody is sure: what is removed here nobody can bring back. */
export function RemoveAnswers({ then, isSent, onRemove, onKeep }: RemoveAnswersProps) {
  return (
    <ParticipantPage
      title={
        then === 'next' ? 'Have these answers been sent?' : 'Remove your answers from this device?'
      }
    >
      <p className="take-part__lead">
        {isSent
          ? 'What you have sent stays with the person who got it. It can no longer be looked at or changed here.'
          : 'You have not said that you sent them. Once they are removed, nobody has them.'}
      </p>
      {then === 'next' && (
        <p>They are removed from this device first, so that the next person does not see them.</p>
      )}
      <div className="take-part__choices">
        <Button kind="secondary" onClick={onRemove}>
          {then === 'next' ? 'Yes, remove them and begin anew' : 'Yes, remove them'}
        </Button>
        <Button onClick={onKeep}>No, keep them</Button>
      </div>
    </ParticipantPage>
  );
}
