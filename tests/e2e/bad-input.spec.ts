import type { Page } from '@playwright/test';
import { openExample } from './example.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

type Row = Record<string, unknown>;

test('a review that is not here says so, and leads back', async ({ page }) => {
  await page.goto('./#/review/00000000-0000-4000-8000-000000000000/summary');
  await expectHeading(page, 'This review is not on this device');
  await page.getByRole('link', { name: 'Go to your reviews' }).click();
  await expectHeading(page, 'See how your service supports recovery');
});

test('an address that makes no sense leads to a page, never to nothing', async ({ page }) => {
  const review = await openExample(page);
  for (const rest of [
    '/gather/nothing',
    '/reflect/nothing',
    '/act/nothing',
    '/%E0%A4%A',
    '/x/y/z',
  ]) {
    await page.goto(`./${review}${rest}`);
    await expectHeading(page, 'There is no such page');
  }
});

test('a damaged sheet is kept, said, and can be taken out; the rest goes on', async ({ page }) => {
  const review = await openExample(page);
  const broken = await changeRow(page, 'sheets', {
    responses: { goals: { state: 'rated', rating: 7 } },
  });
  await openAfresh(page, `./${review}/summary`);
  await expect(page.getByText('One sheet of this review cannot be read')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Strengths first' })).toBeVisible();
  await expectAccessible(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as it is' }).click();
  expect((await downloading).suggestedFilename()).toBe('unreadable.json');
  expect(await readRow(page, 'sheets', broken)).toMatchObject({
    responses: { goals: { rating: 7 } },
  });
});

test('a damaged review is kept and said; home still opens', async ({ page }) => {
  const review = await openExample(page);
  await changeRow(page, 'reviews', { service: 'lost' });
  await openAfresh(page, `./${review}`);
  await expectHeading(page, 'This review cannot be read');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Go to your reviews' }).click();
  await expect(page.getByText('1 review cannot be read')).toBeVisible();
  await expectAccessible(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as it is' }).click();
  expect((await downloading).suggestedFilename()).toBe('unreadable.json');
});

test('a review from a newer app is left alone and said to be so', async ({ page }) => {
  const review = await openExample(page);
  const id = await changeRow(page, 'reviews', { version: 99 });
  await openAfresh(page, `./${review}/plan`);
  await expectHeading(page, 'This review needs a newer version of the app');
  expect(await readRow(page, 'reviews', id)).toMatchObject({ version: 99 });
});

test('storage that is full says so, keeps the words, and gives them out as a file', async ({
  page,
}) => {
  const review = await openExample(page);
  await page.goto(`./${review}/reflect/goals`);
  await refuseWrites(page);
  await page.getByLabel('Strengths', { exact: true }).fill('Kept although there is no room.');
  const status = page.getByRole('alert').filter({ hasText: 'Not saved' });
  await expect(status).toContainText('no room left');
  await expectAccessible(page);
  await expect(page.getByLabel('Strengths', { exact: true })).toHaveValue(/Kept although/u);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download what is here' }).click();
  const stream = await (await downloading).createReadStream();
  const file = (await stream.toArray()).join('');
  expect(file).toContain('Kept although there is no room.');
  // In one go: as soon as there is room, whatever is written next takes what is waiting along.
  await page.getByRole('button', { name: 'Try again' }).evaluate((button) => {
    Reflect.set(globalThis, 'refusing', false);
    if (button instanceof HTMLElement) button.click();
  });
  await expect(page.getByText(/^Saved \d\d:\d\d$/u)).toBeVisible();
});

test('a browser that stores nothing gets a sentence and a way out', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await page.goto('./');
  await expectHeading(page, 'Your reviews cannot be opened');
  await expect(page.getByText(/does not let the app store anything/u)).toBeVisible();
  await expectAccessible(page);
});

/** As after closing the browser: an app that is open hears nothing of what is changed behind it. */
async function openAfresh(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.reload();
}

async function expectHeading(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

/** Spoils the first row of a table behind the app's back, and gives its id. */
async function changeRow(page: Page, table: string, change: Row): Promise<string> {
  return page.evaluate(
    async ([name, part]) => {
      const request = <Result>(asked: IDBRequest<Result>): Promise<Result> =>
        new Promise((resolve, reject) => {
          asked.addEventListener('success', () => resolve(asked.result));
          asked.addEventListener('error', () => reject(new Error(asked.error?.message)));
        });
      const database = await request(indexedDB.open('sri2'));
      const rows = database.transaction(name, 'readwrite').objectStore(name);
      const row: { id: string } = (await request(rows.getAll()))[0];
      await request(rows.put({ ...row, ...part }));
      database.close();
      return row.id;
    },
    [table, change] as const,
  );
}

async function readRow(page: Page, table: string, id: string): Promise<unknown> {
  return page.evaluate(
    async ([name, key]) => {
      const opened = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('sri2');
        opening.addEventListener('success', () => resolve(opening.result));
      });
      const reading = opened.transaction(name).objectStore(name).get(key);
      return new Promise((resolve) => {
        reading.addEventListener('success', () => resolve(reading.result));
      });
    },
    [table, id] as const,
  );
}

/** From here on, every write fails as it does when a device is full. */
async function refuseWrites(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.set(globalThis, 'refusing', true);
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function full(...args) {
      if (Reflect.get(globalThis, 'refusing') === true) {
        throw new DOMException('The device is full', 'QuotaExceededError');
      }
      return put.apply(this, args);
    };
  });
}
