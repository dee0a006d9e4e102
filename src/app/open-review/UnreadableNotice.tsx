import type { Unreadable } from '#storage/stored.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { downloadUnreadable } from '#features/download-unreadable.ts';

/** Above a review of which something is stored that cannot be read. */
export function UnreadableNotice({ records }: { records: readonly Unreadable[] }) {
  const isNewer = records.some(({ failure }) => failure.reason === 'newer-version');
  return (
    <div className="ds_wrapper ui-slot">
      <Notice
        tone="warning"
        role="status"
        title={titleFor(records)}
        actions={
          <Button kind="secondary" icon="download" onClick={() => downloadUnreadable(records)}>
            Download as it is
          </Button>
        }
      >
        {isNewer
          ? 'It was made with a newer version of this app. Reload to get that version.'
          : 'What is stored is damaged. It is kept exactly as it is, and counts in no figure.'}
      </Notice>
    </div>
  );
}

function titleFor(records: readonly Unreadable[]): string {
  const [first] = records;
  return records.length === 1 && first
    ? `One ${first.kind} of this review cannot be read`
    : `${records.length} parts of this review cannot be read`;
}
