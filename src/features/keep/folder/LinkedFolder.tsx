import { useRef } from 'react';
import { folderSentence } from '#files/folder/folder-failure.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { TeamFolder } from '../team/TeamFolder.tsx';
import { FolderState } from './FolderState.tsx';
import { useFolderNews } from './folder-news.ts';
import { useLinkedFolder } from './use-linked-folder.ts';

/** A folder of the person's choice in which the app keeps backups by itself. */
export function LinkedFolder() {
  const { linked, problem, ...actions } = useLinkedFolder();
  const { failure } = useFolderNews();
  const heading = useRef<HTMLHeadingElement>(null);
  async function unlink(): Promise<void> {
    await actions.unlink();
    // The button has gone, and the focus with it.
    heading.current?.focus();
  }
  return (
    <section className="keep-section" aria-labelledby="keep-folder">
      <h2 id="keep-folder" ref={heading} tabIndex={-1}>
        A folder for backups
      </h2>
      {linked === null && <ChooseFolder onChoose={() => void actions.choose()} />}
      {linked && <FolderState linked={linked} {...actions} unlink={() => void unlink()} />}
      {linked && <TeamFolder canLook={linked.access === 'granted'} />}
      <div role="alert">
        {problem !== null && <Notice tone="warning">{problem}</Notice>}
        {linked?.access === 'granted' && failure !== null && (
          <Notice tone="warning">{folderSentence(failure)}</Notice>
        )}
      </div>
    </section>
  );
}

function ChooseFolder({ onChoose }: { onChoose: () => void }) {
  return (
    <>
      <p>
        Choose a folder once. After each stretch of work the app puts a backup of everything there.
        The newest ten stay, and one for each week before. In a folder that several of you share, it
        can take in what the others have done, too.
      </p>
      <p>
        These backups are not locked. Choose a folder that nobody can open who may not see the
        sheets. If your organisation copies it elsewhere, as OneDrive does, the backups go there,
        too.
      </p>
      <Button kind="secondary" onClick={onChoose}>
        Choose a folder
      </Button>
    </>
  );
}
