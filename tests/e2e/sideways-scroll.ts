import { expect, type Page } from '@playwright/test';

const narrowest = { width: 320, height: 640 };

/** The page fits a small phone, or 400 % zoom of a large window, without scrolling sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize(narrowest);
  const tooWide = await page.evaluate(listTooWide);
  expect(tooWide, `Wider than 320 px on ${page.url()}`).toEqual([]);
  if (before) await page.setViewportSize(before);
}

/** Runs in the page. Elements that scroll by themselves are fine; only the page must not. */
function listTooWide(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const culprits = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth,
  );
  return [`page: ${scrollWidth} px`, ...culprits.map((it) => it.outerHTML.slice(0, 120))];
}
