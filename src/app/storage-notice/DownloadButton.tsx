import { useState } from 'react';
import { Button } from '#ui/Button.tsx';

interface DownloadButtonProps {
  onDone?: () => void;
}

/** Hands over what this tab knows as a file, and says so. */
export function DownloadButton({ onDone }: DownloadButtonProps) {
  const [isDone, setIsDone] = useState(false);
  const download = async (): Promise<void> => {
    await (await import('../download-everything.ts')).downloadEverything();
    setIsDone(true);
    onDone?.();
  };
  return (
    <>
      <Button kind="secondary" icon="download" onClick={() => void download()}>
        Download what is here
      </Button>
      <span role="status">{isDone && 'It is in your downloads folder.'}</span>
    </>
  );
}
