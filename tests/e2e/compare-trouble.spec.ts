import type { Page } from '@playwright/test';
import { encodeContribution } from '#files/contribution.ts';
import { country } from '#tests/builders/country.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { expect, expectFitsEveryone, test } from './fixtures.ts';

const files = country(loadV1(), 30, 9).map((contribution, at) => ({
  name: `service-${at + 1}.sri2-contribution.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(encodeContribution(contribution)),
}));

test('where what was shown before is damaged, nothing is shown, and nothing takes its place', async ({
  page,
}) => {
  await page.goto('./#/compare');
  await openFiles(page, files);
  await expect(page.getByRole('heading', { name: '30 services' })).toBeVisible();
  await page.goto('./');
  await damage(page);
  // Not once, and not the next time either.
  for (const _ of ['first', 'second']) {
    await page.goto('./#/compare');
    await expect(page.getByText('What was kept of the comparison is damaged')).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Open contributions' })).toHaveCount(0);
    await expectFitsEveryone(page);
    await page.goto('./');
    expect(await kept(page)).toEqual({ damaged: true });
  }
  await page.goto('./#/compare');
  await page.getByRole('button', { name: 'Remove it and begin again' }).click();
  await expect(page.getByRole('button', { name: 'Open contributions' })).toBeVisible();
});

test('what may be published goes when more is taken in', async ({ page }) => {
  await page.goto('./#/compare');
  await openFiles(page, files.slice(0, 20));
  await page.getByRole('button', { name: 'See what may be published' }).click();
  await expect(page.getByText(/^About 20 services looked at/u)).toBeVisible();
  await openFiles(page, files.slice(20));
  await expect(page.getByRole('heading', { name: '30 services' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What it says' })).toHaveCount(0);
});

test.describe('where what compares cannot be loaded', () => {
  test.use({ expectedNoise: [/ERR_FAILED/u] });

  test('it says so', async ({ page }) => {
    await page.route(/compare-worker/u, (route) => route.abort());
    await page.goto('./#/compare');
    await expect(page.getByText('Something went wrong in the app')).toBeVisible();
  });
});

async function openFiles(page: Page, chosen: typeof files): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open contributions' }).click();
  await (await choosing).setFiles(chosen);
  await expect(page.getByText(`${chosen.length} contributions added.`)).toBeVisible();
}

const damage = (page: Page) => inKept(page, 'readwrite', { damaged: true });
const kept = (page: Page) => inKept(page, 'readonly', null);

/** What was shown before, as the database has it; or it put in place of that. */
function inKept(page: Page, mode: IDBTransactionMode, value: unknown): Promise<unknown> {
  return page.evaluate(
    ([how, row]) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('sri2-compare');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const rows = opening.result.transaction('kept', how).objectStore('kept');
          const asked = row === null ? rows.get('disclosure') : rows.put(row, 'disclosure');
          asked.addEventListener('success', () => {
            opening.result.close();
            resolve(asked.result);
          });
        });
      }),
    [mode, value] as const,
  );
}
