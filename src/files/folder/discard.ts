import { isRollingBackup, toDiscard } from '#domain/keeping/rolling-backups.ts';
import type { DeviceId } from '#domain/records/edits.ts';

/**
 * Discards what the rule lets go of this device's own files, and what a browser that was killed
 * while it wrote has left: a file with nothing in it, which must not count as one of the ten.
 *
 * @param kept has just been written. It stays, even where the clock was put back.
 * @returns the names of those that are gone. What could not be discarded goes another time.
 */
export async function discardOld(
  folder: FileSystemDirectoryHandle,
  { device, kept }: { readonly device: DeviceId; readonly kept: string },
): Promise<readonly string[]> {
  try {
    const { whole, empty } = await ownFiles(folder, device);
    const old = [...empty, ...toDiscard(whole, device)];
    return await discard(
      folder,
      old.filter((name) => name !== kept),
    );
  } catch (error) {
    if (error instanceof DOMException) return [];
    throw error;
  }
}

async function ownFiles(folder: FileSystemDirectoryHandle, device: DeviceId) {
  const whole: string[] = [];
  const empty: string[] = [];
  for await (const [name, entry] of folder.entries()) {
    if (!(entry instanceof FileSystemFileHandle) || !isRollingBackup(name, device)) continue;
    const { size } = await entry.getFile();
    (size > 0 ? whole : empty).push(name);
  }
  return { whole, empty };
}

/**
 * Takes back a file that did not become whole. After a broken write the browser holds it for a
 * moment, and gives no sign when it lets go: so it is tried for half a second. If it stays even so,
 * the next backup clears it.
 */
export async function takeBack(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const gone = await discard(folder, [name]);
    if (gone.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

const ATTEMPTS = 10;
/** In milliseconds. */
const PAUSE = 50;

/** Takes files out of the folder. One that cannot be, as another program holds it, stays. */
async function discard(
  folder: FileSystemDirectoryHandle,
  names: readonly string[],
): Promise<readonly string[]> {
  const gone: string[] = [];
  for (const name of names) {
    try {
      await folder.removeEntry(name);
      gone.push(name);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  }
  return gone;
}
