import { useEffect, useRef, useState } from 'react';
import type { RemovalFailure } from '#storage/remove-everything.ts';
import { Button } from '#ui/Button.tsx';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { Removal } from './use-removal.ts';

interface ConfirmRemovalProps {
  removal: Removal;
  onRemove: () => void;
}

/** Needs a tick, and then a press: two different things, so that neither happens by a slip. */
export function ConfirmRemoval({ removal, onRemove }: ConfirmRemovalProps) {
  const [hasBackup, setHasBackup] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const tick = useRef<HTMLInputElement>(null);
  const isMissing = attempts > 0 && !hasBackup;
  useEffect(() => {
    if (attempts > 0) tick.current?.focus();
  }, [attempts]);
  const isBusy = removal.kind === 'removing';
  function press(): void {
    if (isBusy) return;
    if (hasBackup) onRemove();
    else setAttempts(attempts + 1);
  }
  return (
    <>
      <CheckboxField
        ref={tick}
        label="I have a backup, or do not need one"
        error={isMissing ? 'Tick this first. What is removed cannot be brought back.' : undefined}
        checked={hasBackup}
        onChange={(event) => setHasBackup(event.currentTarget.checked)}
      />
      <Button kind="secondary" icon="bin" aria-disabled={isBusy} onClick={press}>
        {isBusy ? 'Removing' : 'Remove everything'}
      </Button>
      <div role="alert">
        {removal.kind === 'failed' && (
          <Notice tone="warning" title="Not everything could be removed">
            {SENTENCES[removal.failure]}
          </Notice>
        )}
      </div>
    </>
  );
}

const SENTENCES: Readonly<Record<RemovalFailure, string>> = {
  held:
    'Another tab or window with this app holds on to the data. Close all others, then press ' +
    '“Remove everything” again.',
  'left-over':
    'The browser said that everything was removed, but something is still there. Clear this ' +
    'site’s data in the browser’s settings, or ask whoever looks after this computer.',
};
