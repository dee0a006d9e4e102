import type { Result } from '#domain/result.ts';
import { type NotPicked, pick } from '../pick.ts';

/** Whether the app may write in the folder now, may if the person says so again, or cannot. */
export type FolderAccess = 'granted' | 'ask' | 'refused' | 'gone';

const WRITING = { mode: 'readwrite' } as const;

const BY_STATE: Readonly<Record<PermissionState, FolderAccess>> = {
  granted: 'granted',
  prompt: 'ask',
  denied: 'refused',
};

/** Whether this browser lets a page keep a folder. */
export function canLinkFolder(): boolean {
  return window.showDirectoryPicker !== undefined;
}

/** Lets the person choose a folder to write in. To be called from a press of a button. */
export function chooseFolder(): Promise<Result<FileSystemDirectoryHandle, NotPicked>> {
  // By the id the browser opens the picker where it was the last time.
  return pick(() => window.showDirectoryPicker?.({ id: 'sri2-folder', ...WRITING }));
}

/** Looks without asking. A browser that has been closed usually wants to ask again: 'ask'. */
export async function folderAccess(folder: FileSystemDirectoryHandle): Promise<FolderAccess> {
  return accessIn(folder, (await folder.queryPermission?.(WRITING)) ?? 'granted');
}

/**
 * Lets the browser ask the person. To be called from a press of a button: without one the browser
 * does not ask, and there is still asking to do.
 */
export async function askForFolder(folder: FileSystemDirectoryHandle): Promise<FolderAccess> {
  try {
    return await accessIn(folder, (await folder.requestPermission?.(WRITING)) ?? 'granted');
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return 'ask';
    throw error;
  }
}

async function accessIn(
  folder: FileSystemDirectoryHandle,
  state: PermissionState,
): Promise<FolderAccess> {
  return state === 'granted' && !(await isThere(folder)) ? 'gone' : BY_STATE[state];
}

/** A permission outlives the folder: a stick is pulled out, a network drive goes away. */
async function isThere(folder: FileSystemDirectoryHandle): Promise<boolean> {
  try {
    await folder.keys().next();
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
