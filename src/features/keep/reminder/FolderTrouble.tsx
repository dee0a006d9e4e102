import { type FolderFailure, folderSentence } from '#files/folder/folder-failure.ts';
import { paths } from '#features/paths.ts';
import { Notice } from '#ui/Notice.tsx';
import { dismissReminders } from './dismissed.ts';

/** Says, where people look anyway, that the linked folder has not got the last backup. */
export function FolderTrouble({ failure }: { failure: FolderFailure }) {
  return (
    <Notice
      tone="warning"
      title="The last backup could not be kept in your folder"
      onDismiss={dismissReminders}
      dismissLabel="Not now"
      actions={<a href={paths.keeping}>See to the folder</a>}
    >
      {folderSentence(failure)}
    </Notice>
  );
}
