import { type BackupStamp, rollingBackupName } from '#domain/keeping/rolling-backups.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { writeFailure, writeVerified } from '../write-verified.ts';
import { discardOld, takeBack } from './discard.ts';
import type { FolderFailure } from './folder-failure.ts';
import { folderAccess } from './linked-folder.ts';

/** A backup that is in the folder and was read back whole; and the older ones it took the place of. */
export type KeptFile = { readonly name: string; readonly discarded: readonly string[] };

/** One tab of this device at a time, whatever the folder. Other devices have a word of their own. */
const LOCK = 'sri2-folder';

/**
 * Keeps a backup in a linked folder: writes it under a new name, reads it back, compares, and only
 * then discards those of this device's older ones that the rule lets go. Asks the person nothing.
 */
export async function keepInFolder(
  folder: FileSystemDirectoryHandle,
  content: Blob,
  stamp: BackupStamp,
): Promise<Result<KeptFile, FolderFailure>> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, (lock) =>
    lock === null ? failed('busy') : keep(folder, content, stamp),
  );
}

async function keep(
  folder: FileSystemDirectoryHandle,
  content: Blob,
  stamp: BackupStamp,
): Promise<Result<KeptFile, FolderFailure>> {
  // The browser would ask in mid-work, or fail without saying which of the two it was.
  const access = await folderAccess(folder);
  if (access !== 'granted') return failed(access === 'gone' ? 'gone' : 'no-permission');
  try {
    const name = await freeName(folder, stamp);
    const written = await writeVerified(
      await folder.getFileHandle(name, { create: true }),
      content,
    );
    if (written.ok) {
      return ok({ name, discarded: await discardOld(folder, { ...stamp, kept: name }) });
    }
    await takeBack(folder, name);
    return written;
  } catch (error) {
    return failed(writeFailure(error));
  }
}

/** Nothing is ever written over: the browser has no way to make a file only where there is none. */
async function freeName(folder: FileSystemDirectoryHandle, stamp: BackupStamp): Promise<string> {
  const taken = new Set<string>();
  // Windows and macOS take capitals and small letters for the same name.
  for await (const name of folder.keys()) taken.add(name.toLowerCase());
  let nth = 1;
  while (taken.has(rollingBackupName(stamp, nth))) nth += 1;
  return rollingBackupName(stamp, nth);
}
