import { expect, type Locator, type Page } from '@playwright/test';
import type { StaticHost } from './static-host.ts';

/** What the app has to tell about itself. */
export const news = (page: Page): Locator => page.getByRole('region', { name: 'News of the app' });

/** One visit with a network, until the app says that it needs none from here on. */
export async function visitOnce(page: Page, { address }: StaticHost): Promise<void> {
  await page.goto(address);
  await expect(news(page)).toContainText('Ready to work offline');
}

/** Makes sure that the host is down: what answers now is on the device. */
export async function stopForGood(host: StaticHost): Promise<void> {
  await host.stop();
  await expect(fetch(host.address)).rejects.toThrow();
}

/** Starts a review and goes to its plan. */
export async function startPlanning(page: Page, service: string): Promise<void> {
  await page.goto(page.url().replace(/#.*|$/u, '#/start'));
  await page.getByLabel('What is your service called?').fill(service);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Plan the review' }).first().click();
  await expect(organisation(page)).toBeVisible();
}

/** A field of the plan. */
export const organisation = (page: Page): Locator => page.getByLabel(/^Organisation/u);

/** The picture of the summary, drawn. */
export async function expectChart(page: Page): Promise<void> {
  await expect(page.getByRole('img', { name: /viewpoints of 10 indicators/u })).toBeVisible();
  await expect(page.locator('svg.recharts-surface').first()).toBeVisible();
}

/** Which version a tab is running, by the script it was opened with. */
export async function versionOf(page: Page): Promise<'now' | 'next'> {
  const script = await page.locator('script[type="module"]').first().getAttribute('src');
  return script?.includes('/next-') === true ? 'next' : 'now';
}
