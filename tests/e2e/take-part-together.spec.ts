import type { Browser, BrowserContext, Page } from '@playwright/test';
import { openExample } from './example.ts';
import { chooseFile, downloadFrom } from './files.ts';
import { expect, expectAccessible, listenForNoise, test } from './fixtures.ts';

/** A browser of its own, as another coordinator has it. Files go to the downloads. */
async function aDevice(browser: Browser): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  return { context, page: await context.newPage() };
}

test('two coordinators exchange files: both end the same, and what both wrote is chosen once', async ({
  browser,
}) => {
  const [laptop, office] = [await aDevice(browser), await aDevice(browser)];
  const noise = [laptop, office].map(({ context }) => listenForNoise(context));
  const review = await openExample(laptop.page);

  await test.step('the other coordinator gets the review as a file', async () => {
    await openFile(office.page, await savedBy(laptop.page, review));
    await office.page.getByRole('link', { name: 'Harbour View Supported Living' }).click();
  });

  await test.step('each goes on alone: one thing both change, and one each', async () => {
    await write(laptop.page, `${review}/reflect/goals`, 'Strengths', 'Said on the laptop.');
    await write(office.page, `${review}/reflect/goals`, 'Strengths', 'Said in the office.');
    await write(laptop.page, `${review}/reflect/goals`, 'What to develop', 'From the laptop.');
    await write(office.page, `${review}/plan`, /^Who coordinates/u, 'Office coordinator');
  });

  await test.step('files go both ways, one of them twice', async () => {
    const [fromLaptop, fromOffice] = [
      await savedBy(laptop.page, review),
      await savedBy(office.page, review),
    ];
    await openFile(laptop.page, fromOffice);
    await openFile(office.page, fromLaptop);
    await lookAt(office.page, fromLaptop);
    await expect(
      office.page.getByText(/^Everything in this file is on this device/u),
    ).toBeVisible();
  });

  await test.step('both are told; one of them chooses, with both versions in view', async () => {
    for (const { page } of [laptop, office]) {
      await goTo(page, `${review}/reflect/goals`);
      await expect(page.getByText('1 thing was changed in two places')).toBeVisible();
    }
    await laptop.page.getByRole('link', { name: 'Choose which to keep' }).click();
    const { page } = laptop;
    await expect(page.getByText('Said on the laptop.', { exact: true })).toBeVisible();
    await expect(page.getByText('Said in the office.', { exact: true })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Keep this one.*Said in the office\./u }).click();
    await expect(page.getByText('Not kept')).toBeVisible();
  });

  await test.step('the choice reaches the other one, and both are the same', async () => {
    await openFile(office.page, await savedBy(laptop.page, review));
    await openFile(laptop.page, await savedBy(office.page, review), 'same');
    for (const { page } of [laptop, office]) {
      await goTo(page, `${review}/reflect/goals`);
      await expect(page.getByLabel('Strengths')).toHaveValue('Said in the office.');
      await expect(page.getByLabel('What to develop')).toHaveValue('From the laptop.');
      await expect(page.getByText(/changed in two places/u)).not.toBeVisible();
      await goTo(page, `${review}/plan`);
      await expect(page.getByLabel(/^Who coordinates/u)).toHaveValue('Office coordinator');
    }
    const [one, other] = [await savedBy(laptop.page, review), await savedBy(office.page, review)];
    expect(recordsIn(one)).toEqual(recordsIn(other));
  });

  expect(noise).toEqual([[], []]);
  for (const { context } of [laptop, office]) await context.close();
});

async function goTo(page: Page, hash: string): Promise<void> {
  await page.goto(`./${hash}`);
}

async function write(page: Page, hash: string, label: string | RegExp, text: string) {
  await goTo(page, hash);
  await page.getByLabel(label).fill(text);
  await expect(page.getByText(/^Saved \d\d:\d\d/u)).toBeVisible();
}

async function savedBy(page: Page, review: string): Promise<string> {
  await goTo(page, `${review}/share`);
  return downloadFrom(page.getByRole('button', { name: 'Save a backup' }));
}

/** Chooses a file, up to where it is said what would happen. */
async function lookAt(page: Page, content: string): Promise<void> {
  await goTo(page, '#/');
  // Two addresses in one instant are one to the app: what was opened last would still be there.
  await expect(page.getByRole('heading', { level: 1, name: 'Open a backup' })).toHaveCount(0);
  await goTo(page, '#/restore');
  await chooseFile(page, { name: 'harbour-view.sri2.json', content });
  await expect(page.getByRole('heading', { name: 'What is in this file' })).toBeVisible();
}

async function openFile(page: Page, content: string, brings: 'news' | 'same' = 'news') {
  await lookAt(page, content);
  if (brings === 'same') {
    return expect(page.getByText(/^Everything in this file is on this device/u)).toBeVisible();
  }
  await page.getByRole('button', { name: 'Restore 1 review' }).click();
  return expect(page.getByRole('heading', { name: 'Restored' })).toBeVisible();
}

/** What a backup holds, without when it was made, in an order of its own. */
function recordsIn(text: string): readonly string[] {
  const { madeAt: _madeAt, ...lists } = JSON.parse(text);
  return Object.values(lists).flatMap((list) =>
    Array.isArray(list) ? list.map((record) => JSON.stringify(sorted(record))).toSorted() : [],
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
