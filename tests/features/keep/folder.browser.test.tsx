import { beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { App } from '#app/App.tsx';
import { newestFirst } from '#domain/keeping/rolling-backups.ts';
import { amountOf } from '#domain/keeping/unkept.ts';
import { useFolderNews } from '#features/keep/folder/folder-news.ts';
import { keepEverything } from '#features/keep/folder/keep-everything.ts';
import { reviewKept } from '#features/keep/review-kept.ts';
import { paths } from '#features/paths.ts';
import { decodeBackup } from '#files/backup.ts';
import { backupMarks } from '#storage/backup-marks.ts';
import { edited } from '#storage/change.ts';
import { database } from '#storage/database.ts';
import { linkedFolder, linkFolder } from '#storage/linked-folder.ts';
import { save } from '#storage/saving.ts';
import { thisDevice } from '#storage/this-device.ts';
import { NOON } from '#tests/builders/records.ts';
import { aFolder, namesIn, removeFolder, textIn } from '#tests/files/handles.ts';
import '#ui/styles/main.scss';
import { aReviewOf, folderPickerGives, withReviews } from './keeping.ts';

const mine = aReviewOf(2);

beforeEach(async () => {
  await withReviews(mine);
  window.location.hash = paths.keeping;
});

const button = (name: string) => page.getByRole('button', { name });
const failure = () => useFolderNews.getState().failure;

async function linked(): Promise<FileSystemDirectoryHandle> {
  const folder = await aFolder();
  await linkFolder(folder);
  return folder;
}

/** The browser’s answer about leave to write, for every folder: a stored one is a copy. */
function leaveIs(state: PermissionState, whenAsked = state): void {
  const now = vi.fn(async () => state);
  vi.spyOn(FileSystemDirectoryHandle.prototype, 'queryPermission').mockImplementation(now);
  vi.spyOn(FileSystemDirectoryHandle.prototype, 'requestPermission').mockImplementation(
    async () => {
      now.mockResolvedValue(whenAsked);
      return whenAsked;
    },
  );
}

describe('keeping by itself', () => {
  test('puts all that is in no backup into the folder, and remembers it', async () => {
    const folder = await linked();
    await keepEverything();
    const [name = ''] = await namesIn(folder);
    const backup = decodeBackup(await textIn(folder, name));
    expect(backup).toMatchObject({ value: { reviews: [mine.review], actions: mine.actions } });
    const marks = await backupMarks();
    expect(marks[mine.review.id]).toMatchObject({ name, place: 'folder' });
    expect(amountOf(reviewKept(mine, marks).unkept)).toBe(0);
  });

  test('writes nothing where nothing is new, and again when something is', async () => {
    const folder = await linked();
    await keepEverything();
    await keepEverything();
    expect(await namesIn(folder)).toHaveLength(1);
    const changed = { ...mine.review, coordinator: 'Team leader' };
    await save(edited.review(mine.review, changed));
    await keepEverything();
    expect(await namesIn(folder)).toHaveLength(2);
  });

  test('again when something was deleted: whoever opens the next one is to hear of it', async () => {
    const folder = await linked();
    await keepEverything();
    const [action] = mine.actions;
    if (action === undefined) throw new Error('There is no action');
    await save(edited.action(action, { ...action, deletedAt: NOON }));
    await keepEverything();
    await keepEverything();
    const [newest = '', ...others] = newestFirst(await namesIn(folder), await thisDevice(database));
    expect(others).toHaveLength(1);
    expect(decodeBackup(await textIn(folder, newest))).toMatchObject({
      value: { actions: [{ id: action.id, deletedAt: NOON }] },
    });
  });

  test('has one backup at a time', async () => {
    const folder = await linked();
    await Promise.all([keepEverything(), keepEverything()]);
    expect(await namesIn(folder)).toHaveLength(1);
    expect(failure()).toBeNull();
  });

  test('keeps nothing of the example alone', async () => {
    await withReviews(aReviewOf(2, 'Made up', true));
    const folder = await linked();
    await keepEverything();
    expect(await namesIn(folder)).toEqual([]);
  });

  test('says why not, and remembers nothing, where the folder has gone', async () => {
    await removeFolder(await linked());
    await keepEverything();
    expect(failure()).toBe('gone');
    expect(await backupMarks()).toEqual({});
  });
});

describe('on the page', () => {
  test('a folder is chosen, gets a backup at once, and can be left again', async () => {
    const folder = await aFolder();
    folderPickerGives(folder);
    await render(<App />);
    await button('Choose a folder').click();
    await expect
      .element(page.getByText(`Backups are kept in the folder “${folder.name}”.`))
      .toBeVisible();
    await expect.element(page.getByText(/The newest one in it: sri2-/u)).toBeVisible();
    const [name = ''] = await namesIn(folder);
    await expect.element(page.getByText(name).first()).toBeVisible();
    await button('Stop using this folder').click();
    await expect.element(page.getByRole('heading', { name: 'A folder for backups' })).toHaveFocus();
    await expect.element(button('Choose a folder')).toBeVisible();
    expect(await linkedFolder()).toBeNull();
    expect(await namesIn(folder)).toEqual([name]);
  });

  test('a backup can be kept at once, although nothing is new', async () => {
    const folder = await linked();
    await keepEverything();
    await render(<App />);
    await button('Keep a backup now').click();
    await expect.poll(() => namesIn(folder)).toHaveLength(2);
  });

  test('leave that has to be asked for again is asked for, and the backup made good', async () => {
    leaveIs('prompt', 'granted');
    const folder = await linked();
    await keepEverything();
    expect(failure()).toBe('no-permission');
    await render(<App />);
    await expect.element(page.getByText(/wants to be asked again/u)).toBeVisible();
    await button('Allow it again').click();
    await expect.element(page.getByText(/^Backups are kept in the folder/u)).toBeVisible();
    await expect.poll(failure).toBeNull();
    expect(await namesIn(folder)).toHaveLength(1);
    vi.restoreAllMocks();
  });

  test('a refusal says so, and lets another folder be chosen', async () => {
    leaveIs('denied');
    await linked();
    await render(<App />);
    await expect.element(page.getByText(/does not let the app write in the folder/u)).toBeVisible();
    await expect.element(button('Choose another folder')).toBeVisible();
    vi.restoreAllMocks();
  });

  test('a folder that has gone is said to have gone', async () => {
    await removeFolder(await linked());
    await render(<App />);
    await expect
      .element(page.getByText(/is not there any more, or cannot be reached/u))
      .toBeVisible();
    await expect.element(button('Look again')).toBeVisible();
  });

  test('where the organisation does not allow a folder, that is said', async () => {
    folderPickerGives(new DOMException('', 'SecurityError'));
    await render(<App />);
    await button('Choose a folder').click();
    await expect.element(page.getByText(/Your organisation may not allow it/u)).toBeVisible();
  });

  test('in a browser without folders nothing is said of them', async () => {
    vi.stubGlobal('showDirectoryPicker', undefined);
    await render(<App />);
    await expect.element(button('Save a backup')).toBeVisible();
    await expect.element(page.getByText('A folder for backups')).not.toBeInTheDocument();
    vi.unstubAllGlobals();
  });
});
