import { database } from './database.ts';
import { forgetTeamFolder } from './team-folder.ts';

const KEY = 'folder';

/** The folder that a rolling backup is kept in; null where none is linked. */
export async function linkedFolder(): Promise<FileSystemDirectoryHandle | null> {
  const stored = await database.device.get(KEY);
  return stored instanceof FileSystemDirectoryHandle ? stored : null;
}

/**
 * Remembers the folder, which is shared with nobody until somebody says so. The browser asks for
 * access again when it has been closed.
 */
export async function linkFolder(folder: FileSystemDirectoryHandle): Promise<void> {
  await database.transaction('rw', database.device, async () => {
    await forgetTeamFolder();
    await database.device.put(folder, KEY);
  });
}

/** Forgets the folder. What is in it stays. */
export async function unlinkFolder(): Promise<void> {
  await database.transaction('rw', database.device, async () => {
    await forgetTeamFolder();
    await database.device.delete(KEY);
  });
}
