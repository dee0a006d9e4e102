import { useUnsaved } from '#storage/use-unsaved.ts';
import { Notice } from '#ui/Notice.tsx';
import { LastCopyActions } from './LastCopyActions.tsx';

/** Another tab has brought the database up to date: this one, which is older, has let go of it. */
export function NewerVersionNotice() {
  const isUnsaved = useUnsaved().length > 0;
  return (
    <Notice
      tone="warning"
      role="alert"
      title="A newer version of this app is open in another tab"
      actions={<LastCopyActions isNeeded={isUnsaved} />}
    >
      {isUnsaved
        ? 'This tab no longer saves, and what you have entered last is not saved. Download it first: the newer version can open the file. Then reload.'
        : 'This tab no longer saves. Reload it to go on with the newer version.'}
    </Notice>
  );
}
