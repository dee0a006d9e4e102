import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  askForFolder,
  canLinkFolder,
  chooseFolder,
  folderAccess,
} from '#files/folder/linked-folder.ts';
import { aFolder, butWith, removeFolder } from '../handles.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('choosing', () => {
  test('gives the folder, asked for with leave to write', async () => {
    const folder = await aFolder();
    const picker = vi.fn(async () => folder);
    vi.stubGlobal('showDirectoryPicker', picker);
    expect(await chooseFolder()).toEqual({ ok: true, value: folder });
    expect(picker).toHaveBeenCalledWith({ id: 'sri2-folder', mode: 'readwrite' });
  });

  test.each([
    ['AbortError', 'cancelled'],
    ['SecurityError', 'refused'],
    ['NotAllowedError', 'refused'],
  ])('%s is %s', async (name, reason) => {
    const picker = async () => {
      throw new DOMException('', name);
    };
    vi.stubGlobal('showDirectoryPicker', picker);
    expect(await chooseFolder()).toEqual({ ok: false, error: reason });
  });

  test('without the press of a button the browser’s own picker refuses', async () => {
    expect(navigator.userActivation.isActive).toBe(false);
    expect(canLinkFolder()).toBe(true);
    expect(await chooseFolder()).toEqual({ ok: false, error: 'refused' });
  });

  test('cannot be done in a browser without the picker', async () => {
    vi.stubGlobal('showDirectoryPicker', undefined);
    expect(canLinkFolder()).toBe(false);
    expect(await chooseFolder()).toEqual({ ok: false, error: 'refused' });
  });
});

describe('leave to write in it', () => {
  test.each([
    ['granted', 'granted'],
    ['prompt', 'ask'],
    ['denied', 'refused'],
  ] as const)('%s is %s', async (state, access) => {
    const queryPermission = vi.fn(async () => state);
    const requestPermission = vi.fn(async () => state);
    const folder = butWith(await aFolder(), { queryPermission, requestPermission });
    expect(await folderAccess(folder)).toBe(access);
    expect(requestPermission).not.toHaveBeenCalled();
    expect(await askForFolder(folder)).toBe(access);
    expect(queryPermission).toHaveBeenCalledWith({ mode: 'readwrite' });
    expect(requestPermission).toHaveBeenCalledWith({ mode: 'readwrite' });
  });

  test('is still to be asked for when there was no press of a button', async () => {
    const requestPermission = async () => {
      throw new DOMException('User activation is required', 'SecurityError');
    };
    expect(await askForFolder(butWith(await aFolder(), { requestPermission }))).toBe('ask');
  });

  test('is of no use when the folder has gone', async () => {
    const folder = await aFolder();
    expect(await folderAccess(folder)).toBe('granted');
    expect(await askForFolder(folder)).toBe('granted');
    await removeFolder(folder);
    expect(await folderAccess(folder)).toBe('gone');
    expect(await askForFolder(folder)).toBe('gone');
  });
});
