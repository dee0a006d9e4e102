import { counted } from '#domain/words/counted.ts';
import { downloadUnreadable } from '#features/download-unreadable.ts';
import type { Unreadable } from '#storage/stored.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

/** Says which stored reviews cannot be listed, that they are kept, and what can be done. */
export function UnreadableReviews({ unreadable }: { unreadable: readonly Unreadable[] }) {
  const newer = unreadable.filter(({ failure }) => failure.reason === 'newer-version').length;
  const damaged = unreadable.filter(({ failure }) => failure.reason === 'corrupt');
  return (
    <>
      {newer > 0 && (
        <Notice
          tone="warning"
          title={`${counted(newer, 'review')} cannot be shown yet`}
          actions={
            <Button kind="secondary" onClick={() => window.location.reload()}>
              Reload to get the newer app
            </Button>
          }
        >
          A newer version of this app has been used on this device. Nothing is lost.
        </Notice>
      )}
      {damaged.length > 0 && (
        <Notice
          tone="warning"
          title={`${counted(damaged.length, 'review')} cannot be read`}
          actions={
            <Button kind="secondary" icon="download" onClick={() => downloadUnreadable(damaged)}>
              Download as it is
            </Button>
          }
        >
          What is stored is damaged. It is kept exactly as it is, and the other reviews are not
          affected.
        </Notice>
      )}
    </>
  );
}
