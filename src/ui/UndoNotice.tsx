import { useEffect } from 'react';
import { Announcement } from './Announcement.tsx';
import { Button } from './Button.tsx';

export interface UndoNoticeProps {
  /** What was done: "Action deleted." */
  message: string;
  onUndo: () => void;
  /** Called by the button, and when the person goes to another place. */
  onDismiss: () => void;
  undoLabel?: string | undefined;
}

/** Says what was done and offers to undo it. Stays until dismissed; no timer takes it away. */
export function UndoNotice(props: UndoNoticeProps) {
  const { message, onUndo, onDismiss, undoLabel = 'Undo' } = props;
  useEffect(() => {
    window.addEventListener('hashchange', onDismiss);
    return () => window.removeEventListener('hashchange', onDismiss);
  }, [onDismiss]);
  return (
    <div className="ui-undo">
      <p className="ui-undo__message" aria-hidden="true">
        {message}
      </p>
      <Announcement>{message}</Announcement>
      <div className="ui-undo__actions">
        <Button kind="quiet" icon="undo" onClick={onUndo}>
          {undoLabel}
        </Button>
        <Button kind="quiet" icon="close" onClick={onDismiss}>
          Dismiss
        </Button>
      </div>
    </div>
  );
}
