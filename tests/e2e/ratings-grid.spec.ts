import type { Page } from '@playwright/test';
import { printedCode, type SheetCode, sheetCodes } from '#domain/paper/sheet-code.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { expect, expectFitsEveryone, test } from './fixtures.ts';
import { Keyboard } from './keyboard.ts';
import { type PaperSource, paperSheets } from './main-job/paper-sheets.ts';

const instrument = loadV1();

test('a pile of paper is typed in with no more than a key for each answer', async ({ page }) => {
  const review = await startReview(page);
  for (const paper of paperSheets().filter(({ sheets }) => sheets.length > 1)) {
    await page.goto(`./${review}/gather/${paper.source}/ratings`);
    await page.getByRole('textbox', { name: / 1\. / }).first().focus();
    // As fast as it goes: nobody who types is ever ahead of the next row.
    for (const key of keysOf(paper)) await page.keyboard.press(key);
    await expect(page.getByText(/^Saved \d\d:\d\d$/u)).toBeVisible();
    await page.reload();
    expect((await sheetsOnScreen(page)).toSorted()).toEqual(asTyped(paper).toSorted());
  }
  await expectFitsEveryone(page);
});

test('sheets with codes are typed in, met twice, and checked by a second person', async ({
  page,
}) => {
  const keyboard = new Keyboard(page);
  const review = await startReview(page);
  await page.goto(`./${review}/gather/care-plans/ratings`);
  await page.getByRole('textbox', { name: 'Care plan 1, sheet code' }).focus();
  for (const [nth, ratings] of PILE.entries()) await typeAll(page, [codeOf(nth), 'Enter', ratings]);

  await test.step('the first paper comes up again: its row goes, and the pile goes on', async () => {
    await typeAll(page, [codeOf(0), 'Enter']);
    await expect(page.getByText(/ is on Care plan 1 already\./u)).toBeVisible();
    await expectFitsEveryone(page);
    await typeAll(page, ['Tab', 'Enter', codeOf(3), 'Enter', '5']);
    await expect(page.getByText(/^Saved \d\d:\d\d$/u)).toBeVisible();
    // Left in the instant after the last character of a code, which is all that its row has.
    await page.getByRole('textbox', { name: 'Care plan 5, sheet code' }).focus();
    await typeAll(page, [codeOf(4)]);
    await page.reload();
    expect(await sheetsOnScreen(page)).toEqual([...PILE.map(spaced), '5         ']);
    await expect(page.getByRole('textbox', { name: 'Care plan 5, sheet code' })).toHaveValue(
      printedCode(codeOf(4)),
    );
  });

  await test.step('a second entry differs twice: one answer is taken, one is kept', async () => {
    await page.goto(`./${review}/gather/care-plans/ratings/again`);
    await page.getByLabel('Which sheet?').focus();
    await typeAll(page, [codeOf(1), 'Enter', '2234512345']);
    await typeAll(page, [codeOf(0), 'Enter', '4n44444441']);
    await expect(page.getByText('2 sheets checked. 2 of 20 answers differed (10%).')).toBeVisible();
    await expectFitsEveryone(page);
    await keyboard.press(
      page.getByRole('button', { name: /^Take the new one for Care plan 1, /u }),
    );
    await keyboard.press(page.getByRole('button', { name: /^Keep the first for Care plan 2, /u }));
    await expect(page.getByText('1 stays.')).toBeVisible();
    await expect(page.getByText(/^Saved \d\d:\d\d$/u)).toBeVisible();
    await page.goto(`./${review}/gather/care-plans/ratings`);
    const [first = '', ...others] = PILE;
    const corrected = [`${first.slice(0, -1)}1`, ...others].map(spaced);
    expect(await sheetsOnScreen(page)).toEqual([...corrected, '5         ']);
  });
});

/** As it is pressed, a key for each answer: the first entry of three papers. */
const PILE = ['4n44444444', '1234512345', '5544332211'];

const codes = sheetCodes(1234, 5);

function codeOf(nth: number): SheetCode {
  const code = codes[nth];
  if (code === undefined) throw new Error('There are not so many codes');
  return code;
}

const spaced = (keys: string): string => Array.from(keys.toUpperCase()).join(' ');

async function startReview(page: Page): Promise<string> {
  await page.goto('./#/start');
  await page.getByLabel('What is your service called?').fill('Harbour View');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Harbour View', level: 1 })).toBeFocused();
  return new URL(page.url()).hash;
}

/** Words are typed a key at a time; the names of keys are pressed. */
async function typeAll(page: Page, parts: readonly string[]): Promise<void> {
  for (const part of parts) {
    if (['Enter', 'Tab'].includes(part)) await page.keyboard.press(part);
    else for (const key of part) await page.keyboard.press(key.toLowerCase());
  }
}

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
    .getByRole('textbox', { name: /, \d+\. / })
    .evaluateAll((all) => all.map((cell) => (cell as HTMLInputElement).value));
  const width = instrument.indicators.length;
  const rows = Array.from({ length: cells.length / width }, (_, row) =>
    cells.slice(row * width, (row + 1) * width),
  );
  return rows.filter((row) => row.some((cell) => cell !== '')).map((row) => row.join(' '));
}
