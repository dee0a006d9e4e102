import { newestFirst } from '#domain/keeping/rolling-backups.ts';
import type { Moment } from '#domain/records/dates.ts';
import type { DeviceId } from '#domain/records/edits.ts';

/**
 * The newest backup of this device that is in the folder; null where none is, or none can be read.
 * An empty file is none: a browser that is killed in mid-write leaves one.
 */
export async function newestKept(
  folder: FileSystemDirectoryHandle,
  device: DeviceId,
): Promise<{ readonly name: string; readonly at: Moment } | null> {
  try {
    const names = await Array.fromAsync(folder.keys());
    for (const name of newestFirst(names, device)) {
      const { size, lastModified } = await (await folder.getFileHandle(name)).getFile();
      if (size > 0) return { name, at: new Date(lastModified).toISOString() };
    }
    return null;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
