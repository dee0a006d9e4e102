import type { Locator, Page } from '@playwright/test';
import { openExample } from './example.ts';
import { expect, expectFitsEveryone, test } from './fixtures.ts';
import { chooseFile, downloadFrom } from './files.ts';
import { RawDatabase, type Store } from './raw-database.ts';

// A page that runs nothing has no picture for its tab either, which the browser asks for.
test.use({ expectedNoise: [/favicon\.ico/u] });

/** As IndexedDB counts: the first version of this app, and one that nobody has written yet. */
const [FIRST, FAR_AHEAD] = [10, 900];
const BY_REVIEW = { reviewId: 'reviewId' };
const STORES: Readonly<Record<string, Store>> = {
  reviews: { key: 'id' },
  sheets: {
    key: 'id',
    indexes: { ...BY_REVIEW, '[reviewId+sourceId]': ['reviewId', 'sourceId'] },
  },
  reflections: { key: ['reviewId', 'indicatorId'], indexes: BY_REVIEW },
  actions: { key: 'id', indexes: BY_REVIEW },
  preferences: { key: null },
};
const WEATHER: Readonly<Record<string, Store>> = { weather: { key: null } };

test('an older tab that lets nobody in is waited for, said, and done without once it closes', async ({
  page,
}) => {
  const older = await RawDatabase.beside(page);
  await older.hold(FIRST, STORES);
  await older.put('reviews', REVIEW_OF_VERSION_1);
  await page.goto('./');
  await expect(notice(page)).toContainText('Another tab holds an older version of this app open');
  await expect(notice(page)).toContainText('Close that tab, and this one goes on by itself.');
  await expectFitsEveryone(page);
  await older.letGo();
  await expect(page.getByRole('link', { name: 'Rowan Community Team' })).toBeVisible();
  await expect(notice(page)).toBeHidden();
  expect(await older.rows('reviews')).toEqual([REVIEW_OF_VERSION_1]);
});

for (const stores of [{}, WEATHER, { reviews: { key: 'id' }, ...WEATHER }]) {
  const names = Object.keys(stores);
  test(`a database of a later app is opened by nobody else, and stays as it is: [${names.join()}]`, async ({
    page,
  }) => {
    const later = await RawDatabase.beside(page);
    await later.hold(FAR_AHEAD, stores);
    await later.letGo();
    for (const place of ['./', './#/restore', './#/bin', './#/keeping', './#/settings']) {
      await page.goto(place);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    await page.goto('./');
    await expectHeading(page, 'Your reviews cannot be opened');
    await expect(page.getByText('A newer version of this app has been used here.')).toBeVisible();
    await expectFitsEveryone(page);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expectHeading(page, 'Your reviews cannot be opened');
    expect(await later.state()).toEqual({ version: FAR_AHEAD, stores: names });
  });
}

test('an older tab gives way to a newer version, says so, and writes no more', async ({ page }) => {
  await openSheet(page);
  const later = await RawDatabase.beside(page);
  const before = await later.rows('sheets');
  await later.hold(FAR_AHEAD, WEATHER);
  await expect(notice(page)).toContainText('A newer version of this app is open in another tab');
  await expect(notice(page)).toContainText('Reload it to go on with the newer version.');
  await expectFitsEveryone(page);

  await exampleOf(page, 2).fill('Too late to be stored.');
  await expect(page.getByRole('banner')).toContainText('Not saved');
  await expect(notice(page)).toContainText('what you have entered last is not saved');
  await expectFitsEveryone(page);
  const file = await downloadFrom(downloadIn(notice(page)));
  expect(file).toContain('Too late to be stored.');
  expect(file).toContain('Harbour View Supported Living');
  await later.letGo();
  expect(await later.rows('sheets')).toEqual(before);
  expect(await later.state()).toMatchObject({ version: FAR_AHEAD });

  // The browser asks before it throws away what is not saved.
  const asked = new Promise<string>((resolve) => {
    page.once('dialog', (dialog) => {
      resolve(dialog.type());
      void dialog.dismiss();
    });
  });
  await page.getByRole('button', { name: 'Reload', exact: true }).click();
  expect(await asked).toBe('beforeunload');
  await expect(exampleOf(page, 2)).toHaveValue('Too late to be stored.');
});

const WAYS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['deleted from another tab', async (page) => (await RawDatabase.beside(page)).delete()],
  ['cleared with the browser’s own settings', clearSiteData],
];
for (const [how, remove] of WAYS) {
  test(`a database that is ${how} under the app: what is here can be downloaded and opened again`, async ({
    page,
  }) => {
    const sheet = await openSheet(page);
    await exampleOf(page, 2).fill('Stored while there was something to store it in.');
    await expect(page.getByText(/^Saved \d\d:\d\d$/u)).toBeVisible();
    await remove(page);
    const title = 'What was stored in this browser was removed while the app was open';
    await expect(notice(page)).toContainText(title);
    await expect(notice(page)).toContainText('it still has Harbour View Supported Living');
    await exampleOf(page, 3).fill('Entered after that.');
    await expect(page.getByRole('banner')).toContainText('Not saved');
    await expectFitsEveryone(page);

    const file = await downloadFrom(downloadIn(notice(page)));
    expect(JSON.parse(file)).toMatchObject({ kind: 'sri2-backup' });
    expect(JSON.parse(file).sheets).toHaveLength(50);
    expect(JSON.parse(file).reflections).toHaveLength(10);
    expect(file).toContain('Stored while there was something to store it in.');
    expect(file).toContain('Entered after that.');
    await expect(page.getByText('It is in your downloads folder.')).toBeVisible();

    const nothing = await RawDatabase.beside(page);
    expect(await nothing.state(), 'Nothing is begun in its place').toBeNull();

    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto('./');
    await page.reload();
    await expect(
      page.getByText(/^There was 1 review in this browser on .* none now$/u),
    ).toBeVisible();
    await expectFitsEveryone(page);
    await page.getByRole('link', { name: 'Open a backup' }).first().click();
    await expectHeading(page, 'Open a backup');
    await chooseFile(page, { name: 'all-reviews.sri2.json', content: file });
    await page.getByRole('button', { name: 'Restore 1 review' }).click();
    await expect(page.getByRole('heading', { name: 'Restored', exact: true })).toBeFocused();
    await expect(page.getByText('none now')).toBeHidden();
    await page.goto(`./${sheet}`);
    await expect(exampleOf(page, 2)).toHaveValue(/^Stored while/u);
    await expect(exampleOf(page, 3)).toHaveValue('Entered after that.');
  });
}

test('that something vanished is said until somebody knows, and then no more', async ({ page }) => {
  await openExample(page);
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
  await page.goto('./robots.txt');
  await (await RawDatabase.beside(page)).delete();
  for (const visit of [() => page.goto('./'), () => page.reload()]) {
    await visit();
    await expect(notice(page)).toContainText('there is none now');
  }
  await page.getByRole('button', { name: 'I know' }).click();
  await expect(page.getByText('there is none now')).toBeHidden();
  await expect(page.locator('main')).toBeFocused();
  await page.reload();
  await expectHeading(page, 'See how your service supports recovery');
  await expect(page.getByText('there is none now')).toBeHidden();
});

test('a bin that was emptied is nothing that vanished', async ({ page }) => {
  await openExample(page);
  await page.goto('./');
  await page.getByRole('button', { name: /Throw the example away/u }).click();
  await page.goto('./#/bin');
  await page.getByRole('button', { name: 'Empty the bin now' }).click();
  await page.getByRole('button', { name: 'Yes, empty the bin' }).click();
  await expect(page.getByText('Yes, empty the bin')).toBeHidden();
  await page.goto('./');
  await page.reload();
  await expectHeading(page, 'See how your service supports recovery');
  await expect(page.getByText('none now')).toBeHidden();
});

test('what a full device refuses can be downloaded, and is news to the device later', async ({
  page,
}) => {
  const review = await openExample(page);
  await page.goto(`./${review}/reflect/goals`);
  await expect(page.getByLabel('Strengths', { exact: true })).not.toHaveValue('');
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Reflect.set(globalThis, 'makeRoom', () => Object.assign(IDBObjectStore.prototype, { put }));
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The device is full', 'QuotaExceededError');
    };
  });
  await page.getByLabel('Strengths', { exact: true }).fill('Written on a full device.');
  await expect(page.getByText('no room left').first()).toBeVisible();
  const file = await downloadFrom(downloadIn(page.getByRole('banner')));
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto('./#/restore');
  await page.reload();
  await chooseFile(page, { name: 'all-reviews.sri2.json', content: file });
  await expect(page.getByText('brings 1 changed reflection')).toBeVisible();
  await expect(page.getByText('Changed in both places')).toBeHidden();
});

/** Opens the first care plan of the example, at an address of its own, and gives that. */
async function openSheet(page: Page): Promise<string> {
  const review = await openExample(page);
  await page.goto(`./${review}/gather/care-plans`);
  await page.getByRole('link', { name: 'Care plan 1', exact: true }).click();
  await expect(exampleOf(page, 1)).toBeVisible();
  const sheet = new URL(page.url()).hash;
  // A deep link, as from a bookmark: no other screen of the review has been open in this tab.
  await page.reload();
  await expect(exampleOf(page, 1)).toBeVisible();
  return sheet;
}

/** The example beside a statement, by its number. */
const exampleOf = (page: Page, statement: number): Locator =>
  page.getByLabel(`Example for statement ${statement}`, { exact: true });

/** What has happened to the database, above the page. */
const notice = (page: Page): Locator => page.getByRole('region', { name: 'What is stored here' });

const downloadIn = (part: Locator): Locator =>
  part.getByRole('button', { name: 'Download what is here' });

async function expectHeading(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

/** What "Clear browsing data" does: without a word to those who have the database open. */
async function clearSiteData(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'indexeddb',
  });
}

const REVIEW_OF_VERSION_1 = {
  version: 1,
  id: '0a649a02-90d6-49cd-8090-738f5f6dc0d2',
  instrument: { id: 'sri2', version: 1 },
  service: {
    name: 'Rowan Community Team',
    organisation: '',
    area: null,
    sector: null,
    setting: null,
    size: null,
  },
  coordinator: '',
  startsOn: null,
  gatherBy: null,
  meetsOn: null,
  reviewOn: null,
  sources: {},
  coProduction: [],
  isExample: false,
  createdAt: '2026-11-21T12:00:00.000Z',
  deletedAt: null,
};
