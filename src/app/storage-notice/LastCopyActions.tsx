import { useState } from 'react';
import { Button } from '#ui/Button.tsx';

interface LastCopyActionsProps {
  /** There is something in this tab that is stored nowhere. */
  isNeeded: boolean;
  onDownloaded?: () => void;
}

/** The two ways on for a tab that has lost its database: hand over what it knows, and reload. */
export function LastCopyActions({ isNeeded, onDownloaded }: LastCopyActionsProps) {
  const [isDone, setIsDone] = useState(false);
  const download = async (): Promise<void> => {
    await (await import('../download-everything.ts')).downloadEverything();
    setIsDone(true);
    onDownloaded?.();
  };
  return (
    <>
      {isNeeded && (
        <Button kind="secondary" icon="download" onClick={() => void download()}>
          Download what is here
        </Button>
      )}
      {/* What is not saved makes the browser ask first. */}
      <Button kind="secondary" onClick={() => window.location.reload()}>
        Reload
      </Button>
      <span role="status">{isDone && 'It is in your downloads folder.'}</span>
    </>
  );
}
