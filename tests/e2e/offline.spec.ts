import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../setup/place.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test as base } from './fixtures.ts';
import * as inPage from './offline/in-page.ts';
import { makeNextVersion } from './offline/next-version.ts';
import { serve } from './offline/static-host.ts';
import {
  expectChart,
  news,
  organisation,
  startPlanning,
  stopForGood,
  versionOf,
  visitOnce,
} from './offline/visit.ts';

type Versions = { now: string; next: string; profile: string };

const test = base.extend<{ folders: Versions }>({
  /** A place of each test's own, with the built app and a later version of it. */
  folders: async ({ browserName: _ }, provide) => {
    const place = mkdtempSync(join(tmpdir(), 'sri2-offline-'));
    const folders = {
      now: join(place, 'now'),
      next: join(place, 'next'),
      profile: join(place, 'profile'),
    };
    cpSync(join(root, 'dist'), folders.now, { recursive: true });
    makeNextVersion(folders.now, folders.next);
    await provide(folders);
    rmSync(place, { recursive: true, force: true });
  },
});

// Several tabs, each with the whole app, on machines that are doing other things as well.
test.describe.configure({ timeout: 90_000 });

for (const path of ['/', '/some/folder/']) {
  test(`after one visit to ${path} everything works with the server down`, async ({
    page: first,
    context,
    folders,
  }) => {
    const host = await serve(folders.now, path);
    await visitOnce(first, host);
    await stopForGood(host);
    const fresh = await context.newPage();

    await test.step('the tab of the first visit, on a screen it has never shown', async () => {
      await first.getByRole('link', { name: 'Accessibility', exact: true }).click();
      await expect(first.getByRole('heading', { level: 1, name: /accessib/iu })).toBeVisible();
    });
    await test.step('a fresh tab, the example, and its picture', async () => {
      await fresh.goto(host.address);
      await fresh.getByRole('button', { name: 'Open the example' }).click();
      await fresh.getByRole('link', { name: 'Summary', exact: true }).first().click();
      await expectChart(fresh);
      expect(await fresh.evaluate(inPage.typefacesLoaded)).toContain('Roboto');
    });
    for (const address of [fresh.url(), fresh.url().replace('#', '?from=newsletter#')]) {
      await test.step(`a deep link, opened and reloaded: ${address}`, async () => {
        const deep = await context.newPage();
        await deep.goto(address);
        await expectChart(deep);
        await deep.reload();
        await expectChart(deep);
      });
    }
    await test.step('the PDF', async () => {
      await fresh.goto(fresh.url().replace(/summary$/u, 'share'));
      const downloading = fresh.waitForEvent('download');
      await fresh.getByRole('button', { name: /Action plan.*PDF/u }).click();
      const file = await (await downloading).path();
      expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    });
  });
}

test('readiness is said once, and goes when told to', async ({ page, context, folders }) => {
  const host = await serve(folders.now);
  await visitOnce(page, host);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await news(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(news(page)).toBeHidden();
  await expect(page.getByRole('main')).toBeFocused();

  const later = await context.newPage();
  await later.goto(host.address);
  await later.evaluate(() => navigator.serviceWorker.ready);
  await expect(later.getByRole('button', { name: 'Open the example' })).toBeVisible();
  await expect(news(later)).toBeHidden();
  await stopForGood(host);
});

test('a new version is offered; taking it keeps every keystroke and leaves other tabs be', async ({
  page: asked,
  context,
  folders,
}) => {
  const host = await serve(folders.now);
  await visitOnce(asked, host);
  await startPlanning(asked, 'Harbour View');
  const other = await context.newPage();
  await other.goto(host.address);
  host.show(folders.next);
  const opener = await context.newPage();
  await opener.goto(host.address);

  await test.step('every tab is offered it, and none is forced', async () => {
    for (const tab of [asked, other, opener]) {
      await expect(news(tab)).toContainText('A new version is ready');
      expect(await versionOf(tab)).toBe('now');
    }
    await expectAccessible(asked);
    await expectNoSidewaysScroll(asked);
    await opener.getByRole('button', { name: 'Later' }).click();
    await expect(news(opener)).toBeHidden();
  });
  await test.step('typed to the last moment, then reloaded', async () => {
    await organisation(asked).pressSequentially('Northshore Homes');
    await asked.evaluate(inPage.typeAndReloadAtOnce, '!');
    await expect.poll(() => versionOf(asked)).toBe('next');
    await expect(organisation(asked)).toHaveValue('Northshore Homes!');
    await expect(news(asked)).toBeHidden();
  });
  await test.step('an old tab goes on with its old files, though the host has lost them', async () => {
    expect(await versionOf(other)).toBe('now');
    await other.getByRole('link', { name: 'Accessibility', exact: true }).click();
    await expect(other.getByRole('heading', { level: 1, name: /accessib/iu })).toBeVisible();
    await other.getByRole('button', { name: 'Reload now' }).click();
    await expect.poll(() => versionOf(other)).toBe('next');
  });
  await test.step('the new version works with the server down too', async () => {
    await stopForGood(host);
    const fresh = await context.newPage();
    await fresh.goto(host.address);
    expect(await versionOf(fresh)).toBe('next');
    await expect(fresh.getByRole('link', { name: 'Harbour View' })).toBeVisible();
  });
});

test('nothing is reloaded while something is not saved', async ({ page, folders }) => {
  const host = await serve(folders.now);
  await visitOnce(page, host);
  await startPlanning(page, 'Harbour View');
  host.show(folders.next);
  await page.evaluate(inPage.lookForUpdate);
  await expect(news(page)).toContainText('A new version is ready');

  await page.evaluate(inPage.refuseWrites);
  await organisation(page).fill('Northshore Homes');
  await expect(page.getByText(/^Not saved/u).first()).toBeVisible();
  await page.getByRole('button', { name: 'Reload now' }).click();
  await expect(news(page)).toContainText('Not reloaded, because something is not saved yet');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  expect(await versionOf(page)).toBe('now');

  await page.evaluate(inPage.allowWrites);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(/^Saved \d\d:\d\d$/u)).toBeVisible();
  await page.getByRole('button', { name: 'Reload now' }).click();
  await expect.poll(() => versionOf(page)).toBe('next');
  await expect(organisation(page)).toHaveValue('Northshore Homes');
  const scripts = await page.evaluate(inPage.scriptsKept);
  const old = scripts.filter((name) => !name.startsWith('next-'));
  expect(old, 'No tab is left that needs them').toEqual([]);
  await stopForGood(host);
});

test('a browser that refuses service workers works as it did', async ({ page, folders }) => {
  await page.addInitScript(inPage.refuseWorkers);
  const host = await serve(folders.now);
  await page.goto(host.address);
  await page.getByRole('button', { name: 'Open the example' }).click();
  await expect(page.getByRole('link', { name: 'Summary', exact: true }).first()).toBeVisible();
  await expect(news(page)).toBeHidden();
  await stopForGood(host);
});

test('a browser finds it fit to be installed', async ({ playwright, launchOptions, folders }) => {
  const host = await serve(folders.now, '/some/folder/');
  // Tests have private windows otherwise, and those install nothing.
  const context = await playwright.chromium.launchPersistentContext(folders.profile, launchOptions);
  const page = await context.newPage();
  await visitOnce(page, host);
  const browser = await context.newCDPSession(page);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
  const { errors, data } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '')).toMatchObject({ short_name: 'SRI 2', lang: 'en-GB' });
  await context.close();
  await stopForGood(host);
});
