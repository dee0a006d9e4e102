import { useCallback } from 'react';
import { useLoaded } from '#features/use-loaded.ts';
import { Loading } from '#ui/Loading.tsx';
import { InvitedHere } from './InvitedHere.tsx';
import { loadInvited } from './load-invited.ts';
import { WrongLink } from './pages/WrongLink.tsx';

interface OwnDeviceProps {
  /** The parts of the address, as text from outside. */
  instrument: string | undefined;
  sourceId: string | undefined;
  reviewId: string | undefined;
  recipient: string | undefined;
  /** Loads the page again, with a newer version of the app where there is one. */
  onReload: () => void;
}

/** All that somebody sees who opens an invitation on a device of their own. */
export function OwnDevice(props: OwnDeviceProps) {
  const { instrument, sourceId, reviewId, recipient, onReload } = props;
  const load = useCallback(
    () => loadInvited({ instrument, sourceId, reviewId, recipient }),
    [instrument, sourceId, reviewId, recipient],
  );
  const invited = useLoaded(load);
  if (invited === undefined) return <Loading />;
  return invited.ok ? (
    <InvitedHere key={invited.value.key} invited={invited.value} />
  ) : (
    <WrongLink problem={invited.error} onReload={onReload} />
  );
}
