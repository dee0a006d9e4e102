import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';

test('the page opens without a complaint @firefox', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/SRI 2/);
  await expectNoSidewaysScroll(page);
});

test('the page may run nothing but its own files', async ({ page }) => {
  const response = await page.goto('./');
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /^default-src 'none'/);
  expect(response?.headers()['content-security-policy']).toMatch(/^default-src 'none'/);
});
