import { Offline } from './offline/Offline.tsx';
import { StorageNotice } from './storage-notice/StorageNotice.tsx';

/** What there is to tell on every screen, whatever it shows. */
export function Notices() {
  return (
    <>
      <StorageNotice />
      <Offline />
    </>
  );
}
