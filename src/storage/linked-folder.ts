import { database } from './database.ts';

const KEY = 'folder';

/** The folder that a rolling backup is kept in; null where none is linked. */
export async function linkedFolder(): Promise<FileSystemDirectoryHandle | null> {
  const stored = await database.device.get(KEY);
  return stored instanceof FileSystemDirectoryHandle ? stored : null;
}

/** Remembers the folder. The browser asks for access again when it has been closed. */
export async function linkFolder(folder: FileSystemDirectoryHandle): Promise<void> {
  await database.device.put(folder, KEY);
}

/** Forgets the folder. What is in it stays. */
export async function unlinkFolder(): Promise<void> {
  await database.device.delete(KEY);
}
