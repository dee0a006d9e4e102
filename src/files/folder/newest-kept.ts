import { isRollingBackup } from '#domain/keeping/rolling-backups.ts';
import type { Moment } from '#domain/records/dates.ts';
import type { DeviceId } from '#domain/records/edits.ts';

/** The newest backup of this device that is in the folder; null where none is, or none can be read. */
export async function newestKept(
  folder: FileSystemDirectoryHandle,
  device: DeviceId,
): Promise<{ readonly name: string; readonly at: Moment } | null> {
  const names: string[] = [];
  try {
    for await (const name of folder.keys()) if (isRollingBackup(name, device)) names.push(name);
    // The time stands in the name, from the year on.
    const name = names.toSorted().at(-1);
    if (name === undefined) return null;
    const { lastModified } = await (await folder.getFileHandle(name)).getFile();
    return { name, at: new Date(lastModified).toISOString() };
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
