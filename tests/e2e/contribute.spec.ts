import type { Locator, Page } from '@playwright/test';
import { decodeContribution } from '#files/contribution.ts';
import { decodeWithdrawal } from '#files/withdrawal.ts';
import { encodeBackup } from '#files/backup.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { NOON } from '#tests/builders/records.ts';
import { reviewOfSecrets, SECRET } from '#tests/builders/review-of-secrets.ts';
import { openExample } from './example.ts';
import { chooseFile } from './files.ts';
import { expect, expectFitsEveryone, test } from './fixtures.ts';
import { Keyboard } from './keyboard.ts';

test('looked at, made coarser, saved, corrected and taken back, with the keyboard alone', async ({
  page,
}) => {
  await withoutPicker(page);
  await openReview(page);
  const keys = new Keyboard(page);
  await keys.press(page.getByRole('link', { name: 'See exactly what would be in it' }));
  const title = page.getByRole('heading', { name: 'The anonymised contribution', level: 1 });
  await expect(title).toBeFocused();
  await expectFitsEveryone(page);

  await test.step('nothing that was written is on its screen, but for the service’s own name', async () => {
    await expect(said(page, 'Area')).toContainText('Midlothian');
    await expect(page.locator('main table').filter({ hasText: SECRET })).toHaveCount(0);
    await expect(page.getByText(/only the mean on \d+ indicators/u)).toBeVisible();
  });

  await keys.tabTo(page.getByLabel('Midlothian'));
  await keys.key('ArrowDown');
  await expect(said(page, 'Area')).toContainText('NHS Lothian');
  await keys.fill(page.getByLabel(/^Programme code/u), 'north 14');
  await expect(said(page, 'Programme')).toContainText('NORTH14');

  const first = await savedBy(keys, page.getByRole('button', { name: 'Save the contribution' }));
  const contribution = decodeContribution(first);
  if (!contribution.ok) throw new Error(contribution.error.reason);
  expect(contribution.value).toMatchObject({
    edition: 1,
    quarter: '2026-Q2',
    programme: 'NORTH14',
    service: { area: 'lothian' },
  });
  expect(first).not.toContain('McKay');
  const code = (await page.getByText(/^(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}$/u).textContent()) ?? '';
  await expect(page.getByText(/^Saved \d\d:\d\d$/u)).toBeVisible();
  await expectFitsEveryone(page);

  await page.reload();
  await expect(page.getByText(/^Edition 1 was saved on/u)).toBeVisible();
  const second = await savedBy(keys, page.getByRole('button', { name: 'Save edition 2' }));
  const { id, seal } = contribution.value;
  expect(decodeContribution(second)).toMatchObject({ value: { id, seal, edition: 2 } });

  const file = await savedBy(keys, page.getByRole('button', { name: 'Save a withdrawal file' }));
  expect(decodeWithdrawal(file)).toEqual({
    ok: true,
    value: { id, code: code.replaceAll('-', '') },
  });
});

test('the example can be looked at, and is not for saving', async ({ page }) => {
  const review = await openExample(page);
  await page.goto(`./${review}/contribute`);
  await expect(page.getByText(/^This review is made up/u)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save the contribution' })).toHaveCount(0);
  await expectFitsEveryone(page);
});

/** A review that is well on its way comes as a backup, as from another device. */
async function openReview(page: Page): Promise<void> {
  const records = reviewOfSecrets(loadV1());
  await page.goto('./#/restore');
  await chooseFile(page, { name: 'mine.sri2.json', content: encodeBackup([records], NOON) });
  await page.getByRole('button', { name: 'Restore 1 review' }).click();
  await page.getByRole('link', { name: records.review.service.name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goto(`${page.url()}/share`);
}

/** A picker cannot be worked from outside the browser: what is saved goes to the downloads. */
async function withoutPicker(page: Page): Promise<void> {
  await page.addInitScript(() => Object.assign(window, { showSaveFilePicker: undefined }));
}

function said(page: Page, row: string): Locator {
  const header = page.getByRole('rowheader', { name: row, exact: true });
  return page.getByRole('row').filter({ has: header });
}

async function savedBy(keys: Keyboard, button: Locator): Promise<string> {
  const downloading = button.page().waitForEvent('download');
  await keys.press(button);
  const stream = await (await downloading).createReadStream();
  return Buffer.concat(await stream.toArray()).toString();
}
