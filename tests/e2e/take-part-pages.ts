import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectFitsEveryone } from './fixtures.ts';

/** A participant's page fits everyone, and everything on it that can be pressed is 44 px or more. */
export async function expectFitsFingers(page: Page): Promise<void> {
  await expectFitsEveryone(page);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(listTooSmall), `Small at ${width} px`).toEqual([]);
  }
}

/** In colours that the person has chosen, as Windows does it, nothing is lost, focus included. */
export async function expectForcedColours(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  await expectAccessible(page);
  const buttons = page.getByRole('main').getByRole('button');
  if ((await buttons.count()) > 0) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus-visible');
    await expect(focused).toHaveCount(1);
    expect(await focused.evaluate(looksFocused), 'Focus cannot be seen').toBe(true);
  }
  await page.emulateMedia({ forcedColors: null });
}

/** What can be pressed or written into; in a closed disclosure it is not there. */
const CONTROLS = ':is(button, input, textarea, summary):visible';

/** At 400 % zoom of a window 1280 by 1024: everything can be scrolled to, and nothing lies over it. */
export async function expectFitsZoom(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 256 });
  for (const control of await page.locator(CONTROLS).all()) {
    await control.scrollIntoViewIfNeeded();
    expect(await control.evaluate(isUncovered), `Covered: ${await control.innerHTML()}`).toBe(true);
  }
  if (before) await page.setViewportSize(before);
}

/** What a screen reader has to read on a page, from the first to the last, and nothing more. */
export async function expectReads(
  page: Page,
  main: string,
  stop: 'can stop' | '' = '',
): Promise<void> {
  const lines = [
    '- banner:',
    '  - /children: equal',
    '  - group "Text size":',
    '    - text: Text size',
    '    - button "Normal" [pressed]',
    '    - button "Large"',
    '    - button "Largest"',
    ...(stop === '' ? [] : ['  - button "Stop"']),
    '- main:',
    '  - /children: equal',
    ...main.split('\n').map((line) => `  ${line}`),
  ];
  await expect(page.locator('#root')).toMatchAriaSnapshot(lines.join('\n'));
}

/** Runs in the page. */
function listTooSmall(): string[] {
  const all = document.querySelectorAll('a, button, input, summary, textarea');
  return [...all]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return Math.min(width, height) < 44;
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/** Runs in the page. A shadow is not painted in forced colours: an outline or a border has to be. */
function looksFocused(element: Element): boolean {
  const own = element.nextElementSibling ?? element;
  return [element, own].some((each) =>
    [getComputedStyle(each), getComputedStyle(each, '::before')].some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px',
    ),
  );
}

/** Runs in the page. A radio lies under its label, which presses it. */
function isUncovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, Math.min(top + height / 2, window.innerHeight - 1)];
  const there = document.elementFromPoint(x, Math.max(0, y));
  if (there === null) return false;
  const label = element.id === '' ? null : document.querySelector(`label[for="${element.id}"]`);
  return element.contains(there) || there.contains(element) || label?.contains(there) === true;
}
