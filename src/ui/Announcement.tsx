import type { ReactNode } from 'react';
import { useAfterMount } from './use-after-mount.ts';

interface AnnouncementProps {
  /** Interrupts. For failures only. */
  urgent?: boolean | undefined;
  children: ReactNode;
}

/** Words that a screen reader speaks when they appear or change, and nobody sees. */
export function Announcement({ urgent = false, children }: AnnouncementProps) {
  const ready = useAfterMount();
  return (
    <span className="visually-hidden" role={urgent ? 'alert' : 'status'}>
      {ready && children}
    </span>
  );
}
