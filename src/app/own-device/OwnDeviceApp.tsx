import { useEffect } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { INVITATION_PATTERN } from '#domain/inviting/invitation-path.ts';
import { OwnDevice } from '#features/take-part/own-device/OwnDevice.tsx';
import { WritingCheckContext } from '#ui/writing-check.ts';
import { checkWriting } from '../check-writing.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { matchPath } from '../match-path.ts';
import { connectOffline } from '../offline/connect-offline.ts';
import { takeUpdate } from '../offline/take-update.ts';
import { ParticipantFailed } from '../ParticipantFailed.tsx';

/**
 * What somebody sees who opens an invitation: nothing of the app's own screens and menus. It works
 * without a network from then on, like all else, but brings no news of the app.
 */
export function OwnDeviceApp() {
  const [place] = useHashLocation();
  useEffect(connectOffline, []);
  const { instrument, sourceId, reviewId, recipient } =
    matchPath(`/fill/${INVITATION_PATTERN}`, place) ?? {};
  return (
    <ErrorBoundary place={place} fallback={insteadOfPage}>
      <WritingCheckContext value={checkWriting}>
        <OwnDevice
          {...{ instrument, sourceId, reviewId, recipient }}
          onReload={() => void takeUpdate()}
        />
      </WritingCheckContext>
    </ErrorBoundary>
  );
}

const insteadOfPage = () => (
  <ParticipantFailed advice="If it keeps happening, tell the person who invited you." />
);
