import type { Page } from '@playwright/test';
import { openExample } from './example.ts';
import { expect, test } from './fixtures.ts';

const TIMES = 10;

/** Ways to leave in the instant after a keystroke, without waiting for anything. */
const WAYS: readonly { readonly name: string; readonly leave: (page: Page) => Promise<unknown> }[] =
  [
    { name: 'reloading', leave: (page) => page.reload() },
    { name: 'going to another page', leave: (page) => page.goto('about:blank') },
    { name: 'closing the tab', leave: (page) => page.close({ runBeforeUnload: true }) },
  ];

for (const { name, leave } of WAYS) {
  test(`${name} right after a keystroke loses nothing`, async ({ page, context }) => {
    test.setTimeout(120_000);
    const review = await openExample(page);
    await page.goto(`./${review}/reflect/goals`);
    const address = page.url();
    // A browser whose last tab is closed ends.
    await page.goto('about:blank');
    let expected = '';
    for (let time = 0; time < TIMES; time += 1) {
      const tab = await context.newPage();
      await tab.goto(address);
      const field = tab.getByLabel('What to develop', { exact: true });
      if (time === 0) await field.fill('');
      await expect(field).toHaveValue(expected);
      await field.press('End');
      await field.press(String(time));
      await leave(tab);
      expected += String(time);
      if (!tab.isClosed()) await tab.close();
    }
    const last = await context.newPage();
    await last.goto(address);
    await expect(last.getByLabel('What to develop', { exact: true })).toHaveValue(expected);
  });
}
