import type { Page } from '@playwright/test';
import { seeded } from '../bench/seeded.ts';
import { lookAfterwards } from './look-afterwards.ts';
import { anyManner } from './manner.ts';
import type { Options } from './options.ts';
import { clearProfiles, newProfile } from './profile.ts';
import { count, type Tally } from './tally.ts';
import { typeUntilKilled } from './type-until-killed.ts';
import { startWatchedBrowser } from './watched-browser.ts';

/** So many deaths does one device see, from its first visit on. */
const TRIES = 10;

/** Goes through some tries with one profile; ends early when its app does not start any more. */
export async function tortureProfile(
  address: string,
  options: Options,
  tally: Tally,
): Promise<void> {
  const profile = newProfile();
  let browser = await startWatchedBrowser(profile, options.isBroken);
  const review = await openExample(browser.page, address);
  const last = Math.min(options.tries, tally.tries + TRIES);
  const failedBefore = tally.failedStarts;
  while (tally.tries < last && tally.failedStarts === failedBefore) {
    const number = tally.tries + 1;
    const random = seeded(options.seed * 100_003 + number);
    const manner = anyManner(random);
    const attempt = await typeUntilKilled(browser, review, manner, random);
    browser = await startWatchedBrowser(profile, options.isBroken);
    const findings = await lookAfterwards(browser, address, attempt);
    count(tally, findings, attempt.wasSaving);
    for (const fault of findings.faults) {
      console.error(`Try ${number}, ${manner.journey.name}: ${fault}`);
    }
    // What is on the screen goes as with a closed tab, and not as by a link within the app.
    await browser.page.goto('about:blank');
  }
  await browser.kill();
  clearProfiles();
}

/** As a newcomer would. Gives the address of the review. */
async function openExample(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Open the example' }).click();
  await page.getByRole('heading', { name: 'Harbour View Supported Living', level: 1 }).waitFor();
  const review = page.url();
  await page.goto('about:blank');
  return review;
}
