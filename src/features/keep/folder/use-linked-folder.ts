import { useEffect, useState } from 'react';
import { ok } from '#domain/result.ts';
import {
  askForFolder,
  chooseFolder,
  type FolderAccess,
  folderAccess,
} from '#files/folder/linked-folder.ts';
import { newestKept } from '#files/folder/newest-kept.ts';
import { database } from '#storage/database.ts';
import { expected } from '#storage/expected.ts';
import { storageSentence } from '#storage/failure-words.ts';
import { linkFolder, linkedFolder, unlinkFolder } from '#storage/linked-folder.ts';
import { useLive } from '#storage/live.ts';
import { thisDevice } from '#storage/this-device.ts';
import { useFolderNews } from './folder-news.ts';
import { keepEverything } from './keep-everything.ts';

type Newest = Awaited<ReturnType<typeof newestKept>>;

/** The folder that backups are kept in, whether the app may write in it, and what is in it. */
export type Linked = {
  readonly folder: FileSystemDirectoryHandle;
  readonly access: FolderAccess;
  readonly newest: Newest;
};

/**
 * The linked folder, and what can be done about it.
 *
 * @returns `linked` null where there is none, undefined while that is not known; `problem` is a
 *   sentence.
 */
export function useLinkedFolder() {
  const { linked, look } = useLookInto();
  const [problem, setProblem] = useState<string | null>(null);

  async function choose(): Promise<void> {
    const chosen = await chooseFolder();
    if (!chosen.ok) return setProblem(chosen.error === 'refused' ? REFUSED : null);
    const remembered = await expected(async () => ok(await linkFolder(chosen.value)));
    setProblem(remembered.ok ? null : storageSentence(remembered.error));
    return keepEverything({ always: true });
  }

  async function allow(folder: FileSystemDirectoryHandle): Promise<void> {
    if ((await askForFolder(folder)) === 'granted') await keepEverything();
    await look(folder);
  }

  async function unlink(): Promise<void> {
    const forgotten = await expected(async () => ok(await unlinkFolder()));
    setProblem(forgotten.ok ? null : storageSentence(forgotten.error));
    useFolderNews.setState({ failure: null });
  }

  return { linked, problem, choose, allow, unlink };
}

const REFUSED =
  'The browser did not let you choose a folder. Your organisation may not allow it: save a backup ' +
  'yourself instead.';

/**
 * Looks into the folder. Access can change behind the app's back, so it is looked at again whenever
 * a backup has been tried, or the person comes back to this window.
 */
function useLookInto() {
  const stored = useLive(linkedFolder, []);
  const folder = stored?.ok ? stored.value : undefined;
  const { isKeeping } = useFolderNews();
  const [linked, setLinked] = useState<Linked | null>();
  useEffect(() => {
    let wanted = true;
    const lookAgain = () => {
      if (!folder) return setLinked(folder);
      return void lookInto(folder).then((found) => wanted && setLinked(found));
    };
    lookAgain();
    window.addEventListener('focus', lookAgain);
    return () => {
      wanted = false;
      window.removeEventListener('focus', lookAgain);
    };
  }, [folder, isKeeping]);
  const look = async (asked: FileSystemDirectoryHandle) => setLinked(await lookInto(asked));
  return { linked, look };
}

async function lookInto(folder: FileSystemDirectoryHandle): Promise<Linked> {
  const access = await folderAccess(folder);
  const newest = access === 'granted' ? await newestKept(folder, await thisDevice(database)) : null;
  return { folder, access, newest };
}
