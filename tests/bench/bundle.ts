import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { root } from '../setup/place.ts';
import { type BuiltApp, contextOptions } from './built-app.ts';
import type { Figure } from './figure.ts';

/** JavaScript that a first visit waits for, gzipped. */
export async function benchBundle(app: BuiltApp): Promise<Figure[]> {
  const group = 'JavaScript, gzipped';
  const first = scriptsOfIndex();
  const { empty, filled } = await scriptsOfHome(app);
  return [
    { group, name: 'before first paint', value: kilobytes(first), unit: 'kB', aim: 'under 75 kB' },
    { group, name: 'home route, whole', value: kilobytes(empty), unit: 'kB', aim: 'under 115 kB' },
    { group, name: 'home route, with reviews on it', value: kilobytes(filled), unit: 'kB' },
  ];
}

/** The entry and what it imports at once: the build names all of it in the page. */
function scriptsOfIndex(): readonly string[] {
  const page = readFileSync(join(root, 'dist/index.html'), 'utf8');
  return [...page.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.js)"/gu)].flatMap(
    ([, file]) => file ?? [],
  );
}

type HomeScripts = { readonly empty: readonly string[]; readonly filled: readonly string[] };

/** Everything a browser fetches for the home screen of a new device, and of one with a review. */
async function scriptsOfHome({ address, browser }: BuiltApp): Promise<HomeScripts> {
  const context = await browser.newContext({ ...contextOptions, serviceWorkers: 'block' });
  const empty = await scriptsOf(await context.newPage(), address);
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: 'Open the example' }).click();
  await page.getByRole('heading', { name: 'Harbour View Supported Living' }).waitFor();
  const filled = await scriptsOf(await context.newPage(), address);
  await context.close();
  return { empty, filled };
}

async function scriptsOf(page: Page, address: string): Promise<readonly string[]> {
  const files = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) files.add(basename(pathname));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  return [...files];
}

function kilobytes(files: readonly string[]): number {
  const sizes = files.map(
    (file) => gzipSync(readFileSync(join(root, 'dist/assets', file)), { level: 9 }).length,
  );
  return sizes.reduce((total, size) => total + size, 0) / 1000;
}
