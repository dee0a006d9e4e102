import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../setup/place.ts';
import { type BuiltApp, contextOptions } from './built-app.ts';
import type { Figure } from './figure.ts';

/** JavaScript that a first visit waits for, gzipped. */
export async function benchBundle(app: BuiltApp): Promise<Figure[]> {
  const group = 'JavaScript, gzipped';
  const first = scriptsOfIndex();
  const home = await scriptsOfHome(app);
  return [
    { group, name: 'before first paint', value: kilobytes(first), unit: 'kB', aim: 'under 75 kB' },
    { group, name: 'home route, whole', value: kilobytes(home), unit: 'kB', aim: 'under 115 kB' },
  ];
}

/** The entry and what it imports at once: the build names all of it in the page. */
function scriptsOfIndex(): readonly string[] {
  const page = readFileSync(join(root, 'dist/index.html'), 'utf8');
  return [...page.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.js)"/gu)].flatMap(
    ([, file]) => file ?? [],
  );
}

/** Everything a browser fetches for the home screen of a new device. */
async function scriptsOfHome({ address, browser }: BuiltApp): Promise<readonly string[]> {
  const context = await browser.newContext({ ...contextOptions, serviceWorkers: 'block' });
  const page = await context.newPage();
  const files = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) files.add(basename(pathname));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await context.close();
  return [...files];
}

function kilobytes(files: readonly string[]): number {
  const sizes = files.map(
    (file) => gzipSync(readFileSync(join(root, 'dist/assets', file)), { level: 9 }).length,
  );
  return sizes.reduce((total, size) => total + size, 0) / 1000;
}
