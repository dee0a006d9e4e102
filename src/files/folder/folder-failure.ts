import type { WriteFailure } from '../write-verified.ts';

/** Why no backup was kept in the folder. What was in it before is still there. */
export type FolderFailure =
  | WriteFailure
  /** Another tab of this app is at it. */
  | 'busy';

const SENTENCES: Readonly<Record<FolderFailure, string>> = {
  quota: 'There is no room left where the folder is. Free some space, then try again.',
  'no-permission':
    'The browser does not let the app write in the folder. Allow it again, or choose another folder.',
  gone: 'The folder is not there any more, or cannot be reached. Choose it again, or another one.',
  differs:
    'The backup could not be read back as it was written, so it was not kept. Try again, or ' +
    'choose another folder.',
  failed: 'The browser could not write in the folder. Try again, or choose another folder.',
  busy: 'Another tab is keeping a backup at this moment. Try again when it has finished.',
};

/** What happened and what to do, for the screen. */
export function folderSentence(failure: FolderFailure): string {
  return SENTENCES[failure];
}
