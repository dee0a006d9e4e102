import { openExample } from './example.ts';
import { expect, test } from './fixtures.ts';

test('an invitation is copied with the plan’s own words in it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./');
  const review = await openExample(page);
  await page.goto(`./${review}/plan`);
  await page.getByRole('link', { name: 'Invitations and an agenda to copy' }).click();
  await expect(page.getByRole('heading', { name: /^Invite people/u, level: 1 })).toBeFocused();
  await page.getByRole('button', { name: 'Copy the text “To people who use the service”' }).click();
  await expect(page.getByText('Copied. Paste it where you need it.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Hello,\n\nWould you help us to see how well Harbour View/u);
});
