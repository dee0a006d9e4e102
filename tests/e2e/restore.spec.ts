import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { LOCKED_BY_AGE } from '../fixtures/locked/locked-files.ts';
import { root } from '../setup/place.ts';
import { openExample } from './example.ts';
import { chooseFile, downloadFrom } from './files.ts';
import { expect, expectFitsEveryone, listenForNoise, test } from './fixtures.ts';
import { Keyboard } from './keyboard.ts';
import { serve } from './offline/static-host.ts';
import { expectChart, stopForGood, visitOnce } from './offline/visit.ts';

/** Trying a passphrase is made to be hard, and harder where others are at work as well. */
const HARD_WORK = { timeout: 60_000 };
const RECORDS = ['reviews', 'sheets', 'reflections', 'actions'];

// Whole journeys, some of them in two browsers.
test.describe.configure({ timeout: 240_000 });

test.beforeEach(async ({ context }) => withoutPickers(context));

test('with the server down: made, saved, removed, and the same review again', async ({
  page: first,
  context,
}) => {
  const place = mkdtempSync(join(tmpdir(), 'sri2-restore-'));
  cpSync(join(root, 'dist'), place, { recursive: true });
  const host = await serve(place, '/some/folder/');
  await visitOnce(first, host);
  await stopForGood(host);
  const page = await context.newPage();
  await page.goto(host.address);
  await page.getByRole('button', { name: 'Open the example' }).click();
  await expect(page.getByRole('heading', { name: SERVICE, level: 1 })).toBeVisible();
  const review = page.url();

  await test.step('something is written, at a deep link', async () => {
    const deep = await context.newPage();
    await deep.goto(`${review}/reflect/goals`);
    await write(deep, 'Strengths', 'Written with the server down.');
    await deep.goto(`${review}/summary`);
    await expectChart(deep);
    await deep.close();
  });
  await test.step('the PDF', async () => {
    await page.goto(`${review}/share`);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: /Action plan.*PDF/u }).click();
    const file = await (await downloading).path();
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  });
  await first.close();
  const before = await rowsIn(page);
  const backup = await downloadFrom(page.getByRole('button', { name: 'Save a backup' }));

  await removeEverything(page, host.address);
  await page.goto(`${host.address}#/restore`);
  await chooseFile(page, { name: 'harbour-view.sri2.json', content: backup });
  await expect(page.getByText(/^New: not on this device yet\. It has 50 sheets/u)).toBeVisible();
  await page.getByRole('button', { name: 'Restore 1 review' }).click();
  await page.getByRole('link', { name: SERVICE }).click();
  await expect(page.getByRole('heading', { name: SERVICE, level: 1 })).toBeFocused();
  expect(page.url()).toBe(review);
  expect(await rowsIn(page)).toEqual(before);
  await page.goto(`${review}/reflect/goals`);
  await expect(field(page, 'Strengths')).toHaveValue('Written with the server down.');
  rmSync(place, { recursive: true, force: true });
});

test('with the keyboard alone: refused, looked into, restored, undone', async ({ page }) => {
  const { backup, before } = await removedExample(page);
  const keys = new Keyboard(page);
  await page.goto('./');
  await keys.press(page.getByRole('link', { name: 'Open a backup' }));
  await expect(page.getByRole('heading', { name: 'Open a backup', level: 1 })).toBeFocused();
  await expectFitsEveryone(page);

  await test.step('a file that is none', async () => {
    await chooseByKey(page, keys, { name: 'plan.pdf', content: '%PDF-1.7' });
    const problem = page.getByText('This is a PDF, which is for reading only.');
    await expect(problem.first()).toBeVisible();
    await expect(page.getByRole('alert').filter({ has: problem })).toBeAttached();
    await expectFitsEveryone(page);
    const damaged = backup.slice(0, backup.length / 2);
    await chooseByKey(page, keys, { name: 'half.sri2.json', content: damaged });
    await expect(page.getByText(/^Error: This file is damaged: it breaks off/u)).toBeVisible();
  });
  await test.step('what would happen', async () => {
    await chooseByKey(page, keys, { name: 'harbour-view.sri2.json', content: backup });
    await expect(heading(page, 'What is in this file')).toBeFocused();
    await expectFitsEveryone(page);
    expect(await rowsIn(page)).toEqual(NOTHING);
  });
  await test.step('restored', async () => {
    await keys.press(page.getByRole('button', { name: 'Restore 1 review' }));
    await expect(heading(page, 'Restored')).toBeFocused();
    await expectFitsEveryone(page);
    expect(await rowsIn(page)).toEqual(before);
  });
  await test.step('undone', async () => {
    await keys.press(page.getByRole('button', { name: 'Undo', exact: true }));
    await expect(heading(page, 'Undone')).toBeFocused();
    await expectFitsEveryone(page);
    expect(await rowsIn(page)).toEqual(NOTHING);
  });
  await test.step('and once more, to stay', async () => {
    await keys.press(page.getByRole('button', { name: 'Choose another file' }));
    await expect(heading(page, 'Choose the file')).toBeFocused();
    await chooseByKey(page, keys, { name: 'harbour-view.sri2.json', content: backup });
    await keys.press(page.getByRole('button', { name: 'Restore 1 review' }));
    await keys.press(page.getByRole('link', { name: SERVICE }));
    await expect(page.getByRole('heading', { name: SERVICE, level: 1 })).toBeFocused();
    await page.goto('./#/restore');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
    await chooseByKey(page, keys, { name: 'harbour-view.sri2.json', content: backup });
    await expect(page.getByText('there is nothing to restore')).toBeVisible();
    await expectFitsEveryone(page);
  });
});

test('a locked backup asks for its passphrase, and opens with it', async ({ page }) => {
  await page.goto('./#/restore');
  await chooseFile(page, { name: 'before.sri2.json.age', content: LOCKED_BY_AGE.binary });
  await expect(heading(page, 'This file is locked with a passphrase')).toBeFocused();
  await expectFitsEveryone(page);
  const passphrase = page.getByLabel('Passphrase', { exact: true });
  await passphrase.fill('café beside the new harbour');
  await page.keyboard.press('Enter');
  const problem = page.getByText(/^Error: This passphrase does not open the file/u);
  await expect(problem).toBeVisible(HARD_WORK);
  await expect(passphrase).toBeFocused();
  await expectFitsEveryone(page);
  await passphrase.fill(LOCKED_BY_AGE.passphrase);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'What is in this file')).toBeFocused(HARD_WORK);
  await page.getByRole('button', { name: 'Restore 1 review' }).click();
  await expect(heading(page, 'Restored')).toBeFocused();
});

test('an archive gives back the review that it shows', async ({ page }) => {
  const { archive, before } = await removedExample(page);
  await page.goto('./#/restore');
  await chooseFile(page, { name: 'harbour-view.sri2.html', content: archive });
  await page.getByRole('button', { name: 'Restore 1 review' }).click();
  await expect(heading(page, 'Restored')).toBeFocused();
  expect(await rowsIn(page)).toEqual(before);
});

test('two browsers change the same words, exchange files, choose, and end equal', async ({
  page: here,
  browser,
  baseURL,
}) => {
  const office = await browser.newContext({ ...(baseURL && { baseURL }) });
  const noise = listenForNoise(office);
  await withoutPickers(office);
  const there = await office.newPage();
  const review = await openExample(here);
  await open(there, await backupFrom(here, review));

  await test.step('each without knowing of the other', async () => {
    await change(here, review, { strengths: 'Said here.', toDevelop: 'Only here.' });
    await change(there, review, { strengths: 'Said there.' });
  });
  await test.step('there: both are shown, and one is kept', async () => {
    await there.goto('./#/restore');
    await chooseFile(there, { name: 'a.sri2.json', content: await backupFrom(here, review) });
    await expect(there.getByText('Changed in both places: 1 thing.')).toBeVisible();
    await expectFitsEveryone(there);
    await there.getByRole('button', { name: 'Restore 1 review' }).click();
    await expectFitsEveryone(there);
    await there.getByRole('link', { name: /^Choose which to keep/u }).click();
    const card = there.getByRole('region', { name: 'Strengths of 2. Goals' });
    await expect(card.getByText('Said here.', { exact: true })).toBeVisible();
    await expect(card.getByText('Said there.', { exact: true })).toBeVisible();
    await expectFitsEveryone(there);
    await there.goto(`./${review}/summary`);
    await expect(there.getByText('1 thing was changed in two places')).toBeVisible();
    await expectFitsEveryone(there);
    await there.getByRole('link', { name: 'Choose which to keep' }).click();
    await card
      .getByRole('listitem')
      .filter({ hasText: 'Said here.' })
      .getByRole('button', { name: /^Keep this one/u })
      .click();
    await expect(there.getByText('There is nothing left to choose.')).toBeVisible();
    await expectFitsEveryone(there);
  });
  await test.step('here: the choice comes back, and asks for nothing', async () => {
    await here.goto('./#/restore');
    await chooseFile(here, { name: 'b.sri2.json', content: await backupFrom(there, review) });
    await expect(here.getByText('Newer: brings 1 changed reflection.')).toBeVisible();
    await expect(here.getByText('Changed in both places')).toBeHidden();
    await here.getByRole('button', { name: 'Restore 1 review' }).click();
    await expect(heading(here, 'Restored')).toBeVisible();
  });
  expect(await rowsIn(here)).toEqual(await rowsIn(there));
  await here.goto(`./${review}/reflect/goals`);
  await expect(field(here, 'Strengths')).toHaveValue('Said here.');
  await expect(field(here, 'What to develop')).toHaveValue('Only here.');
  expect(noise).toEqual([]);
  await office.close();
});

const SERVICE = 'Harbour View Supported Living';
const NOTHING = { reviews: [], sheets: [], reflections: [], actions: [] };

const heading = (page: Page, name: string): Locator =>
  page.getByRole('heading', { name, level: 2, exact: true });

const field = (page: Page, label: string): Locator => page.getByLabel(label, { exact: true });

/** Files go to the downloads, as in a browser that cannot ask where to: a test cannot answer that. */
async function withoutPickers(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
}

/** The example as a backup and as an archive, and nothing of it in the browser any more. */
async function removedExample(page: Page) {
  const review = await openExample(page);
  const backup = await backupFrom(page, review);
  const archive = await downloadFrom(page.getByRole('button', { name: 'Save the archive' }));
  const before = await rowsIn(page);
  await removeEverything(page, './');
  return { backup, archive, before };
}

async function backupFrom(page: Page, review: string): Promise<string> {
  await page.goto(`./${review}/share`);
  return downloadFrom(page.getByRole('button', { name: 'Save a backup' }));
}

async function removeEverything(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/remove`);
  await page.getByLabel('I have a backup, or do not need one').check();
  await page.getByRole('button', { name: 'Remove everything' }).click();
  await expect(page.getByRole('heading', { name: 'Everything has been removed' })).toBeVisible();
  await page.getByRole('link', { name: 'Start afresh' }).click();
  await expect(page.getByRole('button', { name: 'Open the example' })).toBeVisible();
}

async function open(page: Page, backup: string): Promise<void> {
  await page.goto('./#/restore');
  await chooseFile(page, { name: 'backup.sri2.json', content: backup });
  await page.getByRole('button', { name: /^Restore/u }).click();
  await expect(heading(page, 'Restored')).toBeVisible();
}

/** Chooses a file as somebody without a mouse does: the button, then the browser's own window. */
async function chooseByKey(
  page: Page,
  keys: Keyboard,
  { name, content }: { name: string; content: string },
): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await keys.press(page.getByRole('button', { name: 'Choose a file' }));
  const buffer = Buffer.from(content);
  await (await choosing).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

type Words = { readonly strengths: string; readonly toDevelop?: string };

async function change(page: Page, review: string, words: Words): Promise<void> {
  await page.goto(`./${review}/reflect/goals`);
  await write(page, 'Strengths', words.strengths);
  if (words.toDevelop !== undefined) await write(page, 'What to develop', words.toDevelop);
}

async function write(page: Page, label: string, text: string): Promise<void> {
  // Not before what is stored has come.
  await expect(field(page, label)).not.toHaveValue('');
  await field(page, label).fill(text);
  // "Saved" may still speak of what was written before.
  await expect.poll(async () => JSON.stringify(await rowsIn(page))).toContain(text);
  await expect(page.getByText(/^Saved \d\d:\d\d$/u)).toBeVisible();
}

/** Every record as it is stored, asked past the app. */
async function rowsIn(page: Page): Promise<Readonly<Record<string, unknown>>> {
  return page.evaluate(async (names) => {
    const request = <Result>(asked: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve) => asked.addEventListener('success', () => resolve(asked.result)));
    const database = await request(indexedDB.open('sri2'));
    const stores = names.map(async (name) => {
      const rows = await request(database.transaction(name).objectStore(name).getAll());
      return [name, rows] as const;
    });
    const rows = Object.fromEntries(await Promise.all(stores));
    database.close();
    return rows;
  }, RECORDS);
}
