import { Notice } from '#ui/Notice.tsx';
import { useAfterMount } from '#ui/use-after-mount.ts';
import './storage-notice.css';

/**
 * The database cannot be opened yet. It goes on by itself, and this notice goes with it. Nearly
 * every screen is still waiting, so this heads the page.
 */
export function BlockedNotice() {
  const canSpeak = useAfterMount();
  return (
    <div className="storage-blocked">
      <Notice
        tone="warning"
        role="status"
        title={
          canSpeak && (
            <span role="heading" aria-level={1}>
              Another tab holds an older version of this app open
            </span>
          )
        }
      >
        {canSpeak && 'Close that tab, and this one goes on by itself. Nothing is lost.'}
      </Notice>
    </div>
  );
}
