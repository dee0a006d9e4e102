import { readFileSync } from 'node:fs';
import type { Download, Page, TestInfo } from '@playwright/test';
import { unlockText } from '#files/age-format.ts';
import { decodeBackup } from '#files/backup.ts';
import { openExample } from './example.ts';
import { expect, expectFitsEveryone, test } from './fixtures.ts';
import { Keyboard } from './keyboard.ts';

const SERVICE = 'Northshore Outreach';
const WRITTEN = 'People say that they are listened to.';

test('a backup is read back before it is called one, with the keyboard alone', async ({ page }) => {
  await pickersOfTheBrowser(page, 'a file of its own');
  await writeAReview(page);
  const keys = new Keyboard(page);
  await page.goto('./#/keeping');
  await expect(page.getByRole('heading', { name: 'Keeping your work' })).toBeFocused();
  await expect(page.getByText('In it: the plan and 1 reflection')).toBeVisible();
  await expectFitsEveryone(page);
  await keys.press(page.getByRole('button', { name: 'Save a backup' }));
  await expect(page.getByText('Backed up: all-reviews.sri2.json was read back')).toBeVisible();
  await expect(
    page.getByRole('row', { name: new RegExp(`^${SERVICE} Nothing`, 'u') }),
  ).toBeVisible();
  await expectFitsEveryone(page);
  const backup = decodeBackup(await textInBrowser(page, 'all-reviews.sri2.json'));
  expect(backup.ok && backup.value.reflections[0]?.strengths).toBe(WRITTEN);
});

test('a download is a backup once it has been opened here', async ({ page }, info) => {
  await pickersOfTheBrowser(page, 'none');
  const review = await writeAReview(page);
  await page.goto(`./${review}/share`);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const path = await saved(await downloading, info);
  expect(path).toMatch(/northshore-outreach\.sri2\.json$/u);
  await expect(page.getByText('is in your downloads', { exact: false })).toBeVisible();
  await expect(page.getByText('There is no backup of this review yet.')).toBeVisible();
  await expectFitsEveryone(page);

  await choose(page, {
    name: 'holiday.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  });
  await expect(
    page.getByText(/holiday\.json is not the file that was just made/u).first(),
  ).toBeVisible();
  await expectFitsEveryone(page);
  await choose(page, path);
  await expect(page.getByText(/^Backed up: northshore-outreach\.sri2\.json/u)).toBeVisible();
  await expect(page.getByText(/Nothing has changed since/u)).toBeVisible();
  expect(decodeBackup(readFileSync(path, 'utf8')).ok).toBe(true);
});

test('a locked backup opens with its passphrase, and is checked like any other', async ({
  page,
}, info) => {
  test.setTimeout(180_000);
  await pickersOfTheBrowser(page, 'none');
  await writeAReview(page);
  await page.goto('./#/keeping');
  await page.getByLabel('Lock the file with a passphrase').check();
  await page.getByLabel('Passphrase', { exact: true }).fill('correct horse battery staple');
  await expectFitsEveryone(page);
  await page.getByRole('button', { name: 'Lock the backup' }).click();
  const saveIt = page.getByRole('button', { name: 'Save the locked backup' });
  await expect(saveIt).toBeFocused({ timeout: 60_000 });
  const downloading = page.waitForEvent('download');
  await saveIt.click();
  const path = await saved(await downloading, info);
  expect(path).toMatch(/all-reviews\.sri2\.json\.age$/u);
  await choose(page, path);
  await expect(page.getByText(/^Backed up: all-reviews\.sri2\.json\.age/u)).toBeVisible();
  const bytes = readFileSync(path);
  expect(bytes.includes(WRITTEN)).toBe(false);
  const text = await unlockText(new Uint8Array(bytes), 'correct horse battery staple');
  expect(text.ok && decodeBackup(text.value).ok).toBe(true);
});

test('an archive is a page that can be read without the app', async ({ page, context }, info) => {
  await pickersOfTheBrowser(page, 'none');
  const review = await writeAReview(page);
  await page.goto(`./${review}/share`);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the archive' }).click();
  const path = await saved(await downloading, info);
  await choose(page, path);
  await expect(page.getByText(/^Backed up: northshore-outreach\.sri2\.html/u)).toBeVisible();
  const reader = await context.newPage();
  await reader.goto(`file://${path}`);
  await expect(reader.getByText(WRITTEN).first()).toBeVisible();
});

test('what was deleted comes back from the bin', async ({ page }) => {
  const review = await openExample(page);
  await page.goto(`./${review}/gather/people-using`);
  await page.getByRole('button', { name: 'Delete Response 3' }).click();
  await page.goto(`./${review}/gather/care-plans`);
  await page.getByRole('button', { name: 'Delete Care plan 2' }).click();
  await page.goto('./#/bin');
  const keys = new Keyboard(page);
  await expect(
    page.getByRole('row', { name: /^A response People using the service/u }),
  ).toBeVisible();
  await expectFitsEveryone(page);
  await keys.press(page.getByRole('button', { name: /^Bring back Care plan 2/u }));
  await expect(page.getByText(/^Care plan 2 is back/u)).toBeVisible();
  await expectFitsEveryone(page);
  await page.getByRole('link', { name: 'Go to it' }).click();
  await expect(page.getByRole('link', { name: 'Care plan 2', exact: true })).toBeVisible();

  await page.goto('./#/bin');
  await page.getByRole('button', { name: 'Empty the bin now' }).click();
  await expectFitsEveryone(page);
  await page.getByRole('button', { name: 'Yes, empty the bin' }).click();
  await expect(page.getByText('There is nothing in the bin.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('There is nothing in the bin.')).toBeVisible();
});

test('removing everything asks for a backup first, and leaves nothing', async ({ page }) => {
  await pickersOfTheBrowser(page, 'a file of its own');
  await writeAReview(page);
  await page.goto('./#/remove');
  const keys = new Keyboard(page);
  await expect(page.getByText(/are in no backup, and would be lost/u)).toBeVisible();
  await keys.press(page.getByRole('button', { name: 'Remove everything' }));
  await expect(page.getByText('Tick this first.')).toBeVisible();
  await expectFitsEveryone(page);
  await keys.press(page.getByRole('button', { name: 'Save a backup' }));
  await expect(page.getByText(/^Backed up: /u)).toBeVisible();
  await expect(page.getByText(/^Everything is in a backup/u)).toBeVisible();
  expect(await whatIsLeft(page)).not.toEqual({ databases: [], notes: [] });
  await keys.tick(page.getByLabel('I have a backup, or do not need one'));
  await keys.press(page.getByRole('button', { name: 'Remove everything' }));
  await expect(page.getByRole('heading', { name: 'Everything has been removed' })).toBeFocused();
  await expect(page.getByText(/^Saved \d\d:\d\d$/u)).toBeHidden();
  expect(await whatIsLeft(page)).toEqual({ databases: [], notes: [] });
  await expectFitsEveryone(page);
  await keys.press(page.getByRole('link', { name: 'Start afresh' }));
  await expect(
    page.getByRole('heading', { name: 'See how your service supports recovery' }),
  ).toBeVisible();
});

test('a linked folder gets a backup when the page is hidden after work', async ({ page }) => {
  await pickersOfTheBrowser(page, 'a file of its own');
  const review = await writeAReview(page);
  await page.goto('./#/keeping');
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(page.getByText('Backups are kept in the folder “Backups”.')).toBeVisible();
  await expect.poll(() => namesInFolder(page)).toHaveLength(1);
  await expectFitsEveryone(page);

  await page.goto(`./${review}/reflect/goals`);
  await page.getByLabel('What to develop', { exact: true }).fill('Ask again in spring.');
  await expect(page.getByText(/^Saved \d\d:\d\d$/u)).toBeVisible();
  await hide(page);
  await expect.poll(() => namesInFolder(page)).toHaveLength(2);
  const [, newest = ''] = await namesInFolder(page);
  await expect
    .poll(async () => decodeBackup(await textInBrowser(page, newest, 'Backups')))
    .toMatchObject({
      value: { reflections: [{ toDevelop: 'Ask again in spring.' }] },
    });
});

test('a reminder grows with the work, and goes with the backup', async ({ page }) => {
  await pickersOfTheBrowser(page, 'a file of its own');
  const review = await writeAReview(page);
  for (const indicator of ['basic-needs', 'strengths-based', 'involvement', 'social-inclusion']) {
    await page.goto(`./${review}/reflect/${indicator}`);
    await page.getByLabel('Strengths', { exact: true }).fill(WRITTEN);
    await expect(page.getByText(/^Saved \d\d:\d\d$/u)).toBeVisible();
  }
  await page.goto('./#/');
  const words = page.getByText('The plan and 5 reflections exist only in this browser.');
  await expect(words).toBeVisible();
  await expectFitsEveryone(page);
  await page.goto(`./${review}`);
  await expect(words).toBeVisible();
  await expectFitsEveryone(page);
  await page.getByRole('link', { name: 'Save a backup' }).click();
  await page.getByRole('button', { name: 'Save a backup' }).click();
  await expect(page.getByText(/^Backed up: /u)).toBeVisible();
  await page.goto('./#/');
  await expect(page.getByRole('link', { name: 'The bin' })).toBeVisible();
  await expect(words).not.toBeVisible();
});

/** Starts a review and writes one thing that must not be lost. Gives the review's address. */
async function writeAReview(page: Page): Promise<string> {
  await page.goto('./#/start');
  await page.getByLabel('What is your service called?').fill(SERVICE);
  await page.getByRole('button', { name: 'Start the review' }).click();
  await expect(page.getByRole('heading', { name: SERVICE, level: 1 })).toBeFocused();
  const review = new URL(page.url()).hash;
  await page.goto(`./${review}/reflect/goals`);
  await page.getByLabel('Strengths', { exact: true }).fill(WRITTEN);
  await expect(page.getByText(/^Saved \d\d:\d\d$/u)).toBeVisible();
  return review;
}

/**
 * A picker cannot be worked from outside the browser. In its place comes a genuine file, or folder,
 * of the browser's own; or none, as in Firefox and Safari.
 */
async function pickersOfTheBrowser(page: Page, kind: 'a file of its own' | 'none'): Promise<void> {
  await page.addInitScript((isOwn) => {
    const saving = async ({ suggestedName }: { suggestedName: string }) =>
      (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
    const folder = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true });
    Object.assign(window, {
      showSaveFilePicker: isOwn ? saving : undefined,
      showDirectoryPicker: isOwn ? folder : undefined,
    });
  }, kind === 'a file of its own');
}

async function textInBrowser(page: Page, name: string, folder?: string): Promise<string> {
  return page.evaluate(
    async ([file, within]) => {
      const root = await navigator.storage.getDirectory();
      const place = within === undefined ? root : await root.getDirectoryHandle(within);
      return (await (await place.getFileHandle(file)).getFile()).text();
    },
    [name, folder] as const,
  );
}

async function namesInFolder(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const names: string[] = [];
    for await (const name of (await root.getDirectoryHandle('Backups')).keys()) names.push(name);
    return names.toSorted();
  });
}

async function saved(download: Download, info: TestInfo): Promise<string> {
  const path = info.outputPath(download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

async function choose(page: Page, file: Parameters<Page['setInputFiles']>[1]): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose the file to check' }).click();
  // What a chooser takes is what a field takes.
  await (await choosing).setFiles(file);
}

/** What anybody could find in this browser afterwards, apart from the app's own files. */
async function whatIsLeft(page: Page) {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    notes: Object.keys(localStorage),
  }));
}

/** As when another tab is chosen, which a browser without a window does not do. */
async function hide(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
}
