import { useEffect, useState } from 'react';
import {
  askForFolder,
  chooseFolder,
  type FolderAccess,
  folderAccess,
} from '#files/folder/linked-folder.ts';
import { newestKept } from '#files/folder/newest-kept.ts';
import { database } from '#storage/database.ts';
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
 * Looks at the linked folder and does what can be done about it. Access can change behind the app's
 * back, so it is looked at again whenever a backup has been tried, or the person comes back.
 *
 * @returns `linked` null where there is none, undefined while that is not known.
 */
export function useLinkedFolder() {
  const stored = useLive(linkedFolder, []);
  const folder = stored?.ok ? stored.value : undefined;
  const { isKeeping } = useFolderNews();
  const [linked, setLinked] = useState<Linked | null>();
  const [isRefused, setIsRefused] = useState(false);

  useEffect(() => {
    let wanted = true;
    const look = () => {
      if (!folder) return setLinked(folder);
      return void lookInto(folder).then((found) => wanted && setLinked(found));
    };
    look();
    window.addEventListener('focus', look);
    return () => {
      wanted = false;
      window.removeEventListener('focus', look);
    };
  }, [folder, isKeeping]);

  async function choose(): Promise<void> {
    const chosen = await chooseFolder();
    setIsRefused(!chosen.ok && chosen.error === 'refused');
    if (!chosen.ok) return;
    await linkFolder(chosen.value);
    await keepEverything({ always: true });
  }

  async function allow(asked: FileSystemDirectoryHandle): Promise<void> {
    if ((await askForFolder(asked)) === 'granted') await keepEverything();
    setLinked(await lookInto(asked));
  }

  async function unlink(): Promise<void> {
    await unlinkFolder();
    useFolderNews.setState({ failure: null });
  }

  return { linked, isRefused, choose, allow, unlink };
}

async function lookInto(folder: FileSystemDirectoryHandle): Promise<Linked> {
  const access = await folderAccess(folder);
  const newest = access === 'granted' ? await newestKept(folder, await thisDevice(database)) : null;
  return { folder, access, newest };
}
