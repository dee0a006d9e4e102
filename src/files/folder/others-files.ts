import { othersNewestFirst } from '#domain/keeping/rolling-backups.ts';
import type { DeviceId } from '#domain/records/edits.ts';

/** The newest backup that another device has put into the folder. */
export type OthersFile = {
  readonly device: DeviceId;
  readonly name: string;
  readonly file: File;
};

/**
 * The newest backup of every other device that shares the folder. An empty file is none: it is being
 * written, or brought here, at this moment. Nothing is opened yet, so nothing is fetched that a
 * folder service keeps elsewhere.
 *
 * @returns none where the folder cannot be reached: whoever writes in it next says so.
 */
export async function othersFiles(
  folder: FileSystemDirectoryHandle,
  device: DeviceId,
): Promise<readonly OthersFile[]> {
  try {
    const names = await Array.fromAsync(folder.keys());
    const found: OthersFile[] = [];
    for (const [other, own] of othersNewestFirst(names, device)) {
      const newest = await firstWithContent(folder, own);
      if (newest !== null) found.push({ device: other, name: newest.name, file: newest });
    }
    return found;
  } catch (error) {
    if (error instanceof DOMException) return [];
    throw error;
  }
}

async function firstWithContent(
  folder: FileSystemDirectoryHandle,
  names: readonly string[],
): Promise<File | null> {
  for (const name of names) {
    const file = await (await folder.getFileHandle(name)).getFile();
    if (file.size > 0) return file;
  }
  return null;
}
