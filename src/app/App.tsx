import { type ComponentType, useEffect, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { Button } from '#ui/Button.tsx';
import { PageProvider } from '#ui/PageProvider.tsx';
import { WritingCheckContext } from '#ui/writing-check.ts';
import { checkWriting } from './check-writing.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { handedOver, useIsHandedOver } from './handed-over/handed-over.ts';
import { LazyScreen } from './LazyScreen.tsx';
import { isInvitation, ownDevice } from './own-device/own-device.ts';
import { Routes } from './routes.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { useSaveStatus } from './save-status.ts';
import { isMissingCode } from './missing-code.ts';
import { ScreenFailed } from './ScreenFailed.tsx';
import { ScreenMissing } from './ScreenMissing.tsx';
import { Shell } from './Shell.tsx';

/** The app: what is around every screen, and the screen for the place the person is at. */
export function App() {
  const [place] = useHashLocation();
  const isHandedOver = useIsHandedOver();
  const isInvited = !isHandedOver && isInvitation(place);
  // Who has been invited has no reviews: the database would be made by looking for them.
  useEffect(() => (isInvited ? undefined : connectStorage()), [isInvited]);
  return (
    <PageProvider siteName="SRI 2">
      {isHandedOver && <LazyScreen key="handed-over" screen={handedOver} params={{}} />}
      {isInvited && <LazyScreen key="invited" screen={ownDevice} params={{}} />}
      {!isHandedOver && !isInvited && <WholeApp place={place} />}
    </PageProvider>
  );
}

function WholeApp({ place }: { place: string }) {
  return (
    <Shell place={place} saveStatus={<LiveSaveStatus />} notice={<LateNotices />}>
      <ErrorBoundary place={place} fallback={insteadOfScreen}>
        <WritingCheckContext value={checkWriting}>
          <Routes place={place} />
        </WritingCheckContext>
      </ErrorBoundary>
    </Shell>
  );
}

/** Storage is large, so it comes after the first paint. */
function connectStorage(): () => void {
  const connected = import('./connect-storage.ts').then((module) => module.connectStorage());
  return () => void connected.then((disconnect) => disconnect());
}

/** Not needed for the first paint, so they come after that. */
function LateNotices() {
  const [Notices, setNotices] = useState<ComponentType>();
  useEffect(() => {
    import('./Notices.tsx').then(
      (module) => setNotices(() => module.Notices),
      // No network and no service worker: there is nothing to tell.
      () => {},
    );
  }, []);
  return Notices && <Notices />;
}

function insteadOfScreen(error: unknown, onRetry: () => void) {
  return isMissingCode(error) ? (
    <ScreenMissing onRetry={onRetry} />
  ) : (
    <ScreenFailed backup={<SaveBackup />} />
  );
}

function SaveBackup() {
  const download = async () => (await import('./download-everything.ts')).downloadEverything();
  return (
    <Button kind="secondary" icon="download" onClick={() => void download()}>
      Save a backup
    </Button>
  );
}

function LiveSaveStatus() {
  const { state, failure, hasRecovered, retry, download } = useSaveStatus();
  return <SaveStatus {...{ state, failure, hasRecovered }} onRetry={retry} onDownload={download} />;
}
