import { useEffect, useRef } from 'react';
import { Announcement } from '#ui/Announcement.tsx';
import { FileField } from '#ui/FileField.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { BackupFile } from './backup-file.ts';
import type { Saving } from './use-saving.ts';

interface SavingOutcomeProps {
  saving: Saving;
  onCheck: (file: BackupFile, chosen: File) => void;
}

/** What is known of a file that was saved, said aloud as well, and the way to know more. */
export function SavingOutcome({ saving, onCheck }: SavingOutcomeProps) {
  const place = useRef<HTMLDivElement>(null);
  const { kind } = saving;
  useEffect(() => {
    // The button by which the file was checked has gone, and the focus with it.
    if (kind === 'kept' && document.activeElement === document.body) place.current?.focus();
  }, [kind]);
  return (
    <div className="keep-outcome" ref={place} tabIndex={-1}>
      <div role="status">
        {kind === 'kept' && (
          <Notice tone="success">Backed up: {saving.name} was read back and is whole.</Notice>
        )}
        {kind === 'cancelled' && <p>Nothing was saved.</p>}
        {kind === 'handed-over' && (
          <Notice title={`${saving.file.name} is in your downloads`}>
            To be sure that it is whole, open it here once. Nothing in the app changes by that.
          </Notice>
        )}
      </div>
      <div role="alert">
        {kind === 'failed' && <Notice tone="warning">{saving.sentence}</Notice>}
      </div>
      {kind === 'handed-over' && <CheckDownload {...saving} onCheck={onCheck} />}
    </div>
  );
}

interface CheckDownloadProps {
  file: BackupFile;
  differing: string | null;
  onCheck: (file: BackupFile, chosen: File) => void;
}

function CheckDownload({ file, differing, onCheck }: CheckDownloadProps) {
  const error = differing === null ? undefined : differs(differing, file.name);
  return (
    <>
      <FileField
        label={`Check ${file.name}`}
        buttonLabel="Choose the file to check"
        error={error}
        onFiles={([chosen]) => chosen && onCheck(file, chosen)}
      />
      <Announcement urgent>{error}</Announcement>
    </>
  );
}

function differs(chosen: string, name: string): string {
  return (
    `${chosen} is not the file that was just made, or it is not whole. Choose the newest ` +
    `${name} in your downloads, or save it again.`
  );
}
