import type { Page } from '@playwright/test';
import { openExample } from './example.ts';
import { expect, expectFitsEveryone, test } from './fixtures.ts';

const SERVICE = 'Harbour View Supported Living';
/** As many as say something beside those of the last review. */
const CARE_PLANS = 5;

test('a service goes round again, and sees what has changed', async ({ page }) => {
  const last = await openExample(page);

  await test.step('the review that was done offers the next one, and says what comes along', async () => {
    await page.goto('./#/');
    await page.getByRole('link', { name: `Start the next review of ${SERVICE}` }).click();
    await expect(page.getByRole('heading', { name: 'Start the next review' })).toBeFocused();
    await expect(page.getByText('7 actions still open, with dates')).toBeVisible();
    await page.getByText('See the 7 open actions').click();
    await expectFitsEveryone(page);
    await page.getByRole('button', { name: 'Start the next review' }).click();
    await expect(page.getByRole('heading', { name: SERVICE, level: 1 })).toBeFocused();
    await expect(page.getByText('Decide together which sources')).toBeVisible();
  });
  const next = new URL(page.url()).hash;
  expect(next).not.toBe(last);

  await test.step('the plan goes on with what was open', async () => {
    await page.goto(`./${next}/act`);
    await expect(page.getByText('All of them come from last time.')).toBeVisible();
    await expectFitsEveryone(page);
  });

  await test.step('documents are rated anew, beside what they showed last time', async () => {
    await page.goto(`./${next}/gather/care-plans`);
    await page.getByRole('button', { name: /^(Add|Fill in) / }).click();
    await expect(page.getByRole('heading', { name: 'Care plan 1' })).toBeVisible();
    await page.getByText('Written last time for statement 1 (2)').click();
    const example = page.getByLabel('Example for statement 1', { exact: true });
    await page
      .getByRole('button', { name: /^Use again/u })
      .first()
      .click();
    await expect(example).not.toBeEmpty();
    await expectFitsEveryone(page);
    await page.getByRole('radio', { name: '5' }).first().focus();
    for (let sheet = 1; sheet <= CARE_PLANS; sheet += 1) await fillWithFives(page, sheet);
    await expect(page.getByText(/^Saved \d\d:\d\d$/u)).toBeVisible();
  });

  await test.step('the summary says what has changed, and what cannot be compared', async () => {
    await page.goto(`./${next}/summary`);
    const since = page.getByRole('region', { name: 'Since last time' });
    await expect(since.getByText(/Compared like for like: “Care plans”\./u)).toBeVisible();
    await expect(since.getByText(/“Assessments” \(gathered last time only\)/u)).toBeVisible();
    await expect(since.getByText(/^Up by \d\.\d$/u).first()).toBeVisible();
    await expect(since.getByText(/^7 actions from last time/u)).toBeVisible();
    await expectFitsEveryone(page);
    await page.goto(`./${next}/share`);
    await page.getByText('Read the action plan here').click();
    await expect(page.getByRole('heading', { name: 'Since last time' })).toBeVisible();
  });

  await test.step('without the last review it says where that is', async () => {
    await page.goto(`./${last}`);
    await page.getByRole('button', { name: 'Throw the example away' }).click();
    await expect(page.getByText(`${SERVICE} has been thrown away.`).first()).toBeVisible();
    await page.goto(`./${next}/summary`);
    const since = page.getByRole('region', { name: 'Since last time' });
    await expect(since.getByText('The last review is in the bin.')).toBeVisible();
    await expectFitsEveryone(page);
  });
});

/** Types a sheet of fives, and goes on to a new one unless it is the last. */
async function fillWithFives(page: Page, sheet: number): Promise<void> {
  await expect(page.getByRole('heading', { name: `Care plan ${sheet}`, level: 1 })).toBeVisible();
  for (let statement = 1; statement <= 10; statement += 1) {
    await page.keyboard.press('5');
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('10 of 10 answered', { exact: true }).first()).toBeVisible();
  if (sheet < CARE_PLANS) await page.keyboard.press('Enter');
}
