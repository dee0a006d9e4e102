import { sayTooMuch, slowDown, watchStatus } from './in-page.ts';
import { type KillableBrowser, startBrowser } from './killable-browser.ts';
import { listenToStatusLine, type StatusLine } from './status-line.ts';

export type WatchedBrowser = KillableBrowser & { readonly status: StatusLine };

/**
 * Starts a browser in which every page tells what its status line says.
 *
 * @param isBroken makes saving slow, and the page say "Saved" before it is done.
 */
export async function startWatchedBrowser(
  profile: string,
  isBroken: boolean,
): Promise<WatchedBrowser> {
  const browser = await startBrowser(profile);
  const { page } = browser;
  const status = await listenToStatusLine(page);
  if (isBroken) {
    await page.addInitScript(slowDown, 100);
    // Comes first, so that what is told is what it has made of the line.
    await page.addInitScript(sayTooMuch);
  }
  await page.addInitScript(watchStatus);
  return { ...browser, status };
}
