import { openExample } from './example.ts';
import { expect, expectFitsEveryone, test } from './fixtures.ts';

test('a hint while typing, and a list before anything leaves', async ({ page }) => {
  const review = await openExample(page);
  await page.goto(`./${review}/gather/care-plans`);
  await page.getByRole('link', { name: 'Care plan 1', exact: true }).click();
  const example = page.getByLabel('Example for statement 1', { exact: true });
  await example.fill('Her daughter rings 0131 496 0123 or Mrs McKay at the office, EH6 5NP.');
  const hint = page.getByText('This looks like a phone number: 0131 496 0123');
  await expect(hint).toBeVisible();
  await expect(example).toBeFocused();
  await expectFitsEveryone(page);

  await page.goto(`./${review}/share`);
  await page.getByText('In 1 place something looks as if').waitFor();
  await expectFitsEveryone(page);
  await page.getByRole('link', { name: 'Care plan 1, statement 1' }).click();
  await example.fill('Her daughter rings the office.');
  await expect(page.getByText(/^Saved/u).first()).toBeVisible();
  await page.goto(`./${review}/share`);
  await expect(page.getByText('found no numbers, addresses')).toBeVisible();
});
