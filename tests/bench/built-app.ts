import { type Browser, chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumFlags, findChromium } from '../../scripts/machine/browsers.mjs';
import { locale, root, timeZone } from '../setup/place.ts';

/** The production build, served, and a browser to open it in. */
export type BuiltApp = { readonly address: string; readonly browser: Browser };

/** Builds and serves the app, and clears both away afterwards. */
export async function withBuiltApp(use: (app: BuiltApp) => Promise<void>): Promise<void> {
  await build({ root, logLevel: 'warn' });
  const server = await preview({ root, preview: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' });
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: chromiumFlags(),
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const address = server.resolvedUrls?.local[0];
    if (address === undefined) throw new Error('The server has no address');
    await use({ address, browser });
  } finally {
    await browser.close();
    await server.close();
  }
}

export const contextOptions = { locale, timezoneId: timeZone };
