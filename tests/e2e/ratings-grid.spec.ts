import type { Page } from '@playwright/test';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { expect, expectFitsEveryone, test } from './fixtures.ts';
import { type PaperSource, paperSheets } from './main-job/paper-sheets.ts';

const instrument = loadV1();

test('a pile of paper is typed in with no more than a key for each answer', async ({ page }) => {
  await page.goto('./#/start');
  await page.getByLabel('What is your service called?').fill('Harbour View');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Harbour View', level: 1 })).toBeFocused();
  const review = new URL(page.url()).hash;

  for (const paper of paperSheets().filter(({ sheets }) => sheets.length > 1)) {
    await page.goto(`./${review}/gather/${paper.source}/ratings`);
    await page.getByRole('textbox').first().focus();
    // As fast as it goes: nobody who types is ever ahead of the next row.
    for (const key of keysOf(paper)) await page.keyboard.press(key);
    await expect(page.getByText(/^Saved \d\d:\d\d$/u)).toBeVisible();
    await page.reload();
    expect((await sheetsOnScreen(page)).toSorted()).toEqual(asTyped(paper).toSorted());
  }
  await expectFitsEveryone(page);
});

/** A key for every answer; what was left out is passed by with an arrow. Nothing between two sheets. */
function keysOf({ sheets }: PaperSource): readonly string[] {
  return sheets.flat().map(({ rating }) => KEYS[rating] ?? rating);
}

const KEYS: Readonly<Record<string, string>> = { NA: 'n', '': 'ArrowRight' };

function asTyped({ sheets }: PaperSource): readonly string[] {
  return sheets.map((sheet) =>
    sheet.map(({ rating }) => (rating === 'NA' ? 'N' : rating)).join(' '),
  );
}

/** What stands in the rows that have an answer. */
async function sheetsOnScreen(page: Page): Promise<readonly string[]> {
  await expect(page.getByRole('textbox').first()).toBeVisible();
  const cells = await page
    .getByRole('textbox')
    .evaluateAll((all) => all.map((cell) => (cell as HTMLInputElement).value));
  const width = instrument.indicators.length;
  const rows = Array.from({ length: cells.length / width }, (_, row) =>
    cells.slice(row * width, (row + 1) * width),
  );
  return rows.filter((row) => row.some((cell) => cell !== '')).map((row) => row.join(' '));
}
