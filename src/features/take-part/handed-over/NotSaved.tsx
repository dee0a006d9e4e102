import { useSyncExternalStore } from 'react';
import { saveState } from '#storage/save-state.ts';
import { saver } from '#storage/saving.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

/** What may be said about saving at this moment. */
export const useSaving = () => useSyncExternalStore(saveState.subscribe, saveState.now);

/**
 * Says when answers cannot be saved. Unlike the app's own status it offers no file to download: that
 * would hold what others answered.
 */
export function NotSaved() {
  const { kind } = useSaving();
  if (kind !== 'failed') return null;
  return (
    <Notice
      tone="warning"
      role="alert"
      title="Your answers are not saved at the moment"
      actions={
        <Button kind="secondary" onClick={() => void saver.retry()}>
          Try again
        </Button>
      }
    >
      They are still here as long as this page is open. Please tell the person who gave you this
      device.
    </Notice>
  );
}
