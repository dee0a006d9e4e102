import type { FolderAccess } from '#files/folder/linked-folder.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonGroup } from '#ui/ButtonGroup.tsx';
import { whenInWords } from '../unkept-words.ts';
import { useFolderNews } from './folder-news.ts';
import { keepEverything } from './keep-everything.ts';
import type { Linked } from './use-linked-folder.ts';

interface FolderStateProps {
  linked: Linked;
  choose: () => Promise<void>;
  allow: (folder: FileSystemDirectoryHandle) => Promise<void>;
  unlink: () => void;
}

/** The linked folder as it is now: whether backups go into it, and what to do when they do not. */
export function FolderState({ linked, choose, allow, unlink }: FolderStateProps) {
  const { folder, access, newest } = linked;
  return (
    <div className="keep-folder">
      <div role="status">
        <p>
          <strong>{SENTENCES[access](folder.name)}</strong>
        </p>
        {access === 'granted' && (
          <p>
            {newest === null
              ? 'There is no backup in it yet.'
              : `The newest one in it: ${newest.name}, of ${whenInWords(newest.at)}.`}
          </p>
        )}
      </div>
      <ButtonGroup>
        {access === 'granted' ? (
          <KeepNow />
        ) : (
          <Button kind="secondary" onClick={() => void allow(folder)}>
            {access === 'gone' ? 'Look again' : 'Allow it again'}
          </Button>
        )}
        {access !== 'granted' && (
          <Button kind="secondary" onClick={() => void choose()}>
            Choose another folder
          </Button>
        )}
        <Button kind="quiet" onClick={unlink}>
          Stop using this folder
        </Button>
      </ButtonGroup>
      <p>If you stop, what is in the folder stays there.</p>
    </div>
  );
}

function KeepNow() {
  const { isKeeping } = useFolderNews();
  return (
    <Button
      kind="secondary"
      aria-disabled={isKeeping}
      onClick={() => void keepEverything({ always: true })}
    >
      {isKeeping ? 'Keeping a backup' : 'Keep a backup now'}
    </Button>
  );
}

const SENTENCES: Readonly<Record<FolderAccess, (name: string) => string>> = {
  granted: (name) => `Backups are kept in the folder “${name}”.`,
  ask: (name) =>
    `The browser wants to be asked again before the app may write in the folder “${name}”. It ` +
    'often does after it has been closed. Until then, no backups are kept there.',
  refused: (name) =>
    `The browser does not let the app write in the folder “${name}”. Allow it in the browser’s ` +
    'settings for this site, or choose another folder.',
  gone: (name) =>
    `The folder “${name}” is not there any more, or cannot be reached. If it is on a stick or a ` +
    'network drive, connect it.',
};
