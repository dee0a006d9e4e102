import type { Page } from '@playwright/test';
import { openExample } from './example.ts';
import { expect, expectFitsEveryone, test } from './fixtures.ts';

/** Every screen of a review: its address after the review's own, and what shows that it is there. */
const REVIEW_SCREENS = [
  { path: '', shows: 'A good next step' },
  { path: '/plan', shows: 'Your service' },
  { path: '/invite', shows: 'Nothing is sent from here' },
  { path: '/gather', shows: 'Source by source' },
  { path: '/gather/assessments', shows: 'Sheets so far' },
  { path: '/gather/service-information', shows: 'The sheet' },
  { path: '/gather/people-using', shows: 'How people are protected' },
  { path: '/gather/care-plans/ratings', shows: 'Type in ratings' },
  { path: '/gather/care-plans/ratings/again', shows: 'What differs' },
  { path: '/gather/people-using/spreadsheet', shows: 'No file yet?' },
  { path: '/gather/care-plans/print', shows: 'How many copies?' },
  { path: '/summary', shows: 'Strengths first' },
  { path: '/reflect', shows: 'Reflect' },
  { path: '/reflect/goals', shows: 'What the evidence says' },
  { path: '/act', shows: 'Action plan' },
  { path: '/share', shows: 'To keep: the whole review' },
  { path: '/next', shows: 'What comes along' },
];

const OTHER_SCREENS = [
  { path: '#/', shows: 'Your reviews' },
  { path: '#/start', shows: 'Start a review' },
  { path: '#/settings', shows: 'Settings' },
  { path: '#/about', shows: 'About' },
  { path: '#/accessibility', shows: 'Accessibility' },
  { path: '#/privacy', shows: 'Privacy' },
  { path: '#/nowhere', shows: 'There is no such page' },
  { path: '#/review/not-a-review', shows: 'This review is not on this device' },
];

test('every screen is accessible and fits a narrow window', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('./');
  await expectFit(page, 'See how your service supports recovery');
  const review = await openExample(page);
  for (const { path, shows } of REVIEW_SCREENS) {
    await page.goto(`./${review}${path}`);
    await expectFit(page, shows);
  }
  for (const { path, shows } of OTHER_SCREENS) {
    await page.goto(`./${path}`);
    await expectFit(page, shows);
  }
});

test('a sheet and an action are accessible and fit a narrow window', async ({ page }) => {
  test.setTimeout(120_000);
  const review = await openExample(page);
  await page.goto(`./${review}/gather/care-plans`);
  await page.getByRole('link', { name: 'Care plan 1', exact: true }).click();
  await expectFit(page, 'Care plan 1');
  await page.getByLabel('Show all prompts').check();
  await expectFit(page, 'Care plan 1');
  await page.goto(`./${review}/act`);
  await page
    .locator('main')
    .getByRole('link', { name: /benefits|basics/u })
    .first()
    .click();
  await expectFit(page, 'Why, and how we will know');
  await page.goto(`./${review}/share`);
  await page.getByText('Read the action plan here').click();
  await expectFit(page, 'Read the action plan here');
});

async function expectFit(page: Page, shows: string): Promise<void> {
  // In the page itself: its name can be in the menu before it has come.
  await expect(page.getByRole('main').getByText(shows).first()).toBeVisible();
  // A chart comes a moment after its figures.
  await page.waitForLoadState('networkidle');
  await expectFitsEveryone(page);
}
