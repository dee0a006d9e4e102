import { expect, type Page } from '@playwright/test';

/** Opens the example that ships with the app, as a newcomer would, and gives its review's address. */
export async function openExample(page: Page): Promise<string> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Open the example' }).click();
  const heading = page.getByRole('heading', { name: 'Harbour View Supported Living', level: 1 });
  await expect(heading).toBeFocused();
  return new URL(page.url()).hash;
}
