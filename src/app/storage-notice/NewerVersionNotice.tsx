import { useUnsaved } from '#storage/use-unsaved.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { DownloadButton } from './DownloadButton.tsx';

/** Another tab has brought the database up to date: this one, which is older, has let go of it. */
export function NewerVersionNotice() {
  const isUnsaved = useUnsaved().length > 0;
  return (
    <Notice
      tone="warning"
      role="alert"
      title="A newer version of this app is open in another tab"
      actions={
        <>
          {isUnsaved && <DownloadButton />}
          {/* What is not saved makes the browser ask first: connect-saving.ts. */}
          <Button kind="secondary" onClick={() => window.location.reload()}>
            Reload
          </Button>
        </>
      }
    >
      {isUnsaved
        ? 'This tab no longer saves, and what you have entered last is not saved. Download it first: the newer version can open the file. Then reload.'
        : 'This tab no longer saves. Reload it to go on with the newer version.'}
    </Notice>
  );
}
