import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

interface DoneNoticeProps {
  /** Something is going on, so that it cannot be undone in this moment. */
  isBusy: boolean;
  onUndo: () => void;
  children: ReactNode;
}

/** What was done in one step, with the way back for as long as this is shown. */
export function DoneNotice({ isBusy, onUndo, children }: DoneNoticeProps) {
  return (
    <Notice
      tone="success"
      actions={
        <Button kind="secondary" icon="undo" aria-disabled={isBusy} onClick={onUndo}>
          Undo
        </Button>
      }
    >
      {children} You can undo this for as long as this page is open.
    </Notice>
  );
}
