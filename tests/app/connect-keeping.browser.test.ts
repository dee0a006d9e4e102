import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectKeeping } from '#app/connect-keeping.ts';
import { useFolderNews } from '#features/keep/folder/folder-news.ts';
import { edited } from '#storage/change.ts';
import { linkFolder } from '#storage/linked-folder.ts';
import { save } from '#storage/saving.ts';
import { aReviewOf, withReviews } from '#tests/features/keep/keeping.ts';
import { aFolder, namesIn } from '#tests/files/handles.ts';

const mine = aReviewOf(2);
let disconnect = () => {};
let folder: FileSystemDirectoryHandle;

beforeEach(async () => {
  await withReviews(mine);
  folder = await aFolder();
  await linkFolder(folder);
});
afterEach(() => {
  disconnect();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** How many backups are in the folder, once the last one is whole and remembered. */
const files = async () =>
  useFolderNews.getState().isKeeping ? 'being written' : (await namesIn(folder)).length;

const eventually = () => expect.poll(files, { timeout: 10_000 });

async function change(coordinator: string): Promise<void> {
  await save(edited.review(mine.review, { ...mine.review, coordinator }));
}

function hide(): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}

test('at the start, what the last page had no time for is kept', async () => {
  disconnect = connectKeeping();
  await eventually().toBe(1);
});

test('when the page is hidden, what is new is kept', async () => {
  disconnect = connectKeeping();
  await eventually().toBe(1);
  await change('Team leader');
  hide();
  await eventually().toBe(2);
});

test('when nothing has been changed for two minutes, what is new is kept; not before', async () => {
  disconnect = connectKeeping();
  await eventually().toBe(1);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await change('Team leader');
  vi.advanceTimersByTime(119_000);
  await change('Deputy');
  vi.advanceTimersByTime(119_000);
  expect(await files()).toBe(1);
  vi.advanceTimersByTime(2_000);
  vi.useRealTimers();
  await eventually().toBe(2);
});

test('afterwards nothing is kept any more', async () => {
  connectKeeping()();
  await change('Team leader');
  hide();
  expect(await files()).toBe(0);
});
