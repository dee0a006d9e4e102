import { useEffect } from 'react';
import { connectOffline } from './connect-offline.ts';
import { OfflineNotice } from './OfflineNotice.tsx';

/** Working without a network, and what there is to tell about it. */
export function Offline() {
  useEffect(connectOffline, []);
  return <OfflineNotice />;
}
