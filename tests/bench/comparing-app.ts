import { readFileSync } from 'node:fs';
import { platform } from 'node:process';
import type { Browser, Page } from '@playwright/test';
import { SECTORS } from '#domain/records/service-facts.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { type BuiltApp, contextOptions } from './built-app.ts';
import { writtenZips } from './contributions-zip.ts';
import type { Figure } from './figure.ts';
import { percentile } from './timing.ts';

/** The largest takes minutes, so it has to be asked for: `npm run bench -- many`. */
const WITH_MANY = process.argv.includes('many');
const SIZES = WITH_MANY ? [1000, 10_000, 100_000] : [1000, 10_000];
/** In milliseconds: longer than anybody would wait, so that a figure comes of it and no error. */
const PATIENCE = 20 * 60_000;

/** Many contributions in the app itself: what somebody waits for, and whether the screen answers. */
export async function benchComparingApp(app: BuiltApp): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of SIZES) figures.push(...(await figuresOf(app, size)));
  return figures;
}

async function figuresOf({ address, browser }: BuiltApp, size: number): Promise<Figure[]> {
  const zips = writtenZips(loadV1(), size);
  const context = await browser.newContext(contextOptions);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript(watchLongTasks);
  await page.goto(`${address}#/compare`, { waitUntil: 'networkidle' });
  const added = await timeToAdd(page, zips, size);
  const changes = await timesToChange(page);
  const longest = await page.evaluate(() => Math.max(0, ...longTasks));
  const memory = await mostMemory(browser);
  await context.close();
  const asked = WITH_MANY || size < 10_000 ? '' : ' (100,000: npm run bench -- many)';
  const group = `Comparing ${size.toLocaleString('en-GB')} services in the app, from ${zips.length === 1 ? 'one ZIP file' : `${zips.length} ZIP files`}${asked}`;
  return [
    { group, name: 'until they are added', value: added, unit: 'ms' },
    { group, name: 'a filter change, median', value: percentile(changes, 50), unit: 'ms' },
    { group, name: 'longest task of the screen, 0 where under 50', value: longest, unit: 'ms' },
    ...memory.map((value): Figure => {
      return { group, name: 'most memory of the page and its worker', value, unit: 'MB' };
    }),
  ];
}

async function timeToAdd(page: Page, zips: readonly string[], size: number): Promise<number> {
  const input = page.getByLabel(/^The contributions that/u);
  await input.waitFor({ state: 'attached' });
  await page.evaluate(() => {
    longTasks.length = 0;
  });
  const start = performance.now();
  await input.setInputFiles([...zips]);
  await page.getByText(`${size} contributions added.`).waitFor();
  return performance.now() - start;
}

/** From ticking a sector until it is said how many services there are in it, one sector after the other. */
async function timesToChange(page: Page): Promise<readonly number[]> {
  await page.locator('summary', { hasText: 'Sector' }).click();
  const times: number[] = [];
  for (const { name } of SECTORS.slice(0, -1)) {
    const box = page.getByRole('checkbox', { name, exact: true });
    times.push(await box.evaluate(timeUntilShown));
  }
  return times;
}

function timeUntilShown(box: HTMLElement | SVGElement): Promise<number> {
  const heading = document.querySelector('.compare-shown');
  if (heading === null || !(box instanceof HTMLElement)) throw new Error('Nothing to look at');
  return new Promise((resolve) => {
    const start = performance.now();
    new MutationObserver(() => resolve(performance.now() - start)).observe(heading, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    box.click();
  });
}

declare const longTasks: number[];

function watchLongTasks(): void {
  const kept: number[] = [];
  Object.assign(globalThis, { longTasks: kept });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) kept.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** The most that any page of the browser has taken up in the machine; none where it cannot be told. */
async function mostMemory(browser: Browser): Promise<readonly number[]> {
  if (platform !== 'linux') return [];
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  return [Math.max(...pages.map(({ id }) => mostMemoryOf(id)))];
}

/** In megabytes, as the kernel tells it. */
function mostMemoryOf(process: number): number {
  const [, kilobytes] =
    /^VmHWM:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1000;
}
