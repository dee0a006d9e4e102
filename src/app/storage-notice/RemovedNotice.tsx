import { useEffect, useState } from 'react';
import { useUnsaved } from '#storage/use-unsaved.ts';
import { Notice } from '#ui/Notice.tsx';
import { lastOpened } from '../open-review/last-opened.ts';
import { LastCopyActions } from './LastCopyActions.tsx';

/** Somebody, or the browser, has deleted the database under the app. What is in memory is all there is. */
export function RemovedNotice() {
  const isUnsaved = useUnsaved().length > 0;
  const [isDownloaded, setIsDownloaded] = useState(false);
  const review = lastOpened.now()?.review ?? null;
  const isHere = isUnsaved || review !== null;
  useAskBeforeLeaving(isHere && !isDownloaded);
  return (
    <Notice
      tone="warning"
      role="alert"
      title="What was stored in this browser was removed while the app was open"
      actions={<LastCopyActions isNeeded={isHere} onDownloaded={() => setIsDownloaded(true)} />}
    >
      {isHere ? stillHere(review?.service.name ?? 'what you entered last') : NOTHING_HERE}
    </Notice>
  );
}

const stillHere = (what: string): string =>
  `This tab no longer saves, but it still has ${what}. Download it before you reload or close the ` +
  'tab. You can open the file again afterwards.';

const NOTHING_HERE =
  'The browser’s data may have been cleared, or everything removed in another tab. Reload to go on.';

/** The browser asks before the page goes, as long as it would take the last copy with it. */
function useAskBeforeLeaving(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isNeeded]);
}
