import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { printedCode, type SheetCode, sheetCodes } from '#domain/paper/sheet-code.ts';
import { gathering } from './gathering.tsx';

const stored = <Value,>(read: () => Promise<Value>) => expect.poll(read, { timeout: 8000 });
const codes = sheetCodes(11, 4);
const nth = (place: number): SheetCode => {
  const code = codes[place];
  if (code === undefined) throw new Error('There are not so many codes');
  return code;
};
const typed = (place: number): string => nth(place).toLowerCase();
const code = (name: string) => page.getByRole('textbox', { name: `${name}, sheet code` });
const answer = (name: string, number: number) =>
  page.getByRole('textbox', { name: new RegExp(`^${name}, ${number}\\.`, 'u') });
const choice = (name: string | RegExp) => page.getByRole('button', { name });
const storedCodes = (review: Awaited<ReturnType<typeof gathering>>) => async () =>
  (await review.stored()).map((sheet) => sheet.code);

describe('a sheet’s code in the grid', () => {
  test('comes first where sheets have codes, and Enter goes on from it', async () => {
    const review = await gathering('care-plans');
    await review.openGrid();
    await code('Care plan 1').click();
    await userEvent.keyboard(`${typed(0)}{Enter}4444444444${typed(1)}{Enter}555`);
    await stored(() => review.storedRatings()).toEqual([
      '4 4 4 4 4 4 4 4 4 4',
      '5 5 5 _ _ _ _ _ _ _',
    ]);
    await stored(storedCodes(review)).toEqual([nth(0), nth(1)]);
    await expect.element(code('Care plan 1')).toHaveValue(printedCode(nth(0)));
  });

  test('is passed by with any arrow', async () => {
    const review = await gathering('care-plans');
    await review.openGrid();
    await code('Care plan 1').click();
    await userEvent.keyboard('{ArrowRight}3{ArrowLeft}{ArrowLeft}{ArrowDown}');
    await expect.element(code('Care plan 2')).toHaveFocus();
    await stored(() => review.storedRatings()).toEqual(['3 _ _ _ _ _ _ _ _ _']);
  });

  test('is stored with its last character, and there again in a row without an answer', async () => {
    const review = await gathering('people-using');
    await review.openGrid();
    await code('Response 1').click();
    await userEvent.keyboard(typed(0));
    await stored(storedCodes(review)).toEqual([nth(0)]);
    await expect.element(code('Response 1')).toHaveFocus();
  });

  test('that is none is said to be, stays as it was typed, and takes nothing’s place', async () => {
    const review = await gathering('care-plans');
    await review.hasAlso({ source: 'care-plans', ratings: '4', code: nth(0) });
    await review.openGrid();
    await code('Care plan 1').click();
    await userEvent.keyboard('abc{Enter}');
    await expect.element(answer('Care plan 1', 1)).toHaveFocus();
    await expect.element(page.getByText(/This is not a sheet code/u)).toBeVisible();
    await expect.element(code('Care plan 1')).toHaveValue('abc');
    await expect.element(code('Care plan 1')).toBeInvalid();
    expect(await storedCodes(review)()).toEqual([nth(0)]);
    await code('Care plan 1').click();
    await userEvent.keyboard('{Backspace}{Enter}');
    await stored(storedCodes(review)).toEqual([null]);
    await expect.element(page.getByText(/This is not a sheet code/u)).not.toBeInTheDocument();
  });
});

describe('the same code twice', () => {
  test('is refused while the row is left with a key, and leads to the sheet that has it', async () => {
    const review = await gathering('care-plans');
    await review.openGrid();
    await code('Care plan 1').click();
    await userEvent.keyboard(`${typed(0)}{Enter}4444444444${typed(0)}{Enter}`);
    await expect
      .element(page.getByText(`${printedCode(nth(0))} is on Care plan 1 already.`))
      .toBeVisible();
    await expect.element(choice('Go to Care plan 1')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(answer('Care plan 1', 1)).toHaveFocus();
    await stored(storedCodes(review)).toEqual([nth(0)]);
  });

  test.each(['{Enter}', '{ArrowRight}', '{ArrowDown}', '{Tab}'])(
    'is in the way of %s',
    async (key) => {
      const review = await gathering('care-plans');
      await review.hasAlso({ source: 'care-plans', ratings: '4', code: nth(0) });
      await review.openGrid();
      await code('Care plan 2').click();
      await userEvent.keyboard(`${typed(0)}${key}5`);
      await expect.element(choice('Go to Care plan 1')).toHaveFocus();
      expect(await review.storedRatings()).toEqual(['4 _ _ _ _ _ _ _ _ _']);
    },
  );

  test('is another sheet, which is kept without it', async () => {
    const review = await gathering('care-plans');
    await review.hasAlso({ source: 'care-plans', ratings: '4', code: nth(0) });
    await review.openGrid();
    await code('Care plan 2').click();
    await userEvent.keyboard(`${typed(0)}{Enter}{Tab}{Tab}{Enter}55`);
    await stored(() => review.storedRatings()).toEqual([
      '4 _ _ _ _ _ _ _ _ _',
      '5 5 _ _ _ _ _ _ _ _',
    ]);
    expect(await storedCodes(review)()).toEqual([nth(0), null]);
  });

  test('is the same sheet: its row goes to the bin, and comes back', async () => {
    const review = await gathering('care-plans');
    await review.hasAlso({ source: 'care-plans', ratings: '4', code: nth(0) });
    await review.openGrid();
    await answer('Care plan 2', 1).click();
    await userEvent.keyboard(`55{ArrowLeft}{ArrowLeft}{ArrowLeft}${typed(0)}{Enter}{Tab}{Enter}`);
    await stored(() => review.storedRatings()).toEqual(['4 _ _ _ _ _ _ _ _ _']);
    await expect.element(answer('Care plan 2', 1)).not.toBeInTheDocument();
    await expect.element(code('Care plan 3')).toHaveFocus();
    await choice('Undo').click();
    await expect.element(answer('Care plan 2', 2)).toHaveValue('5');
    await stored(() => review.storedRatings()).toEqual([
      '4 _ _ _ _ _ _ _ _ _',
      '5 5 _ _ _ _ _ _ _ _',
    ]);
  });

  test('leaves a row that nothing was typed into for the next sheet', async () => {
    const review = await gathering('care-plans');
    await review.hasAlso({ source: 'care-plans', ratings: '4', code: nth(0) });
    await review.openGrid();
    await code('Care plan 2').click();
    await userEvent.keyboard(`${typed(0)}{Enter}{Tab}{Enter}`);
    await expect.element(code('Care plan 2')).toHaveFocus();
    await expect.element(code('Care plan 2')).toHaveValue('');
    await userEvent.keyboard(`${typed(1)}{Enter}3`);
    await stored(storedCodes(review)).toEqual([nth(0), nth(1)]);
  });

  test.each([
    [
      { source: 'informal-carers' },
      'is on another response already, under “Informal carers”.',
      'Go to that sheet',
    ],
    [
      { source: 'care-plans', nth: 7, deletedAt: '2026-11-20T10:00:00.000Z' },
      'is on Care plan 7 already, in the bin.',
      'Look in the bin',
    ],
  ])('says where it is: %o', async (sketch, words, way) => {
    const review = await gathering('care-plans');
    await review.hasAlso({ ratings: '4', code: nth(0), ...sketch });
    await review.openGrid();
    await page
      .getByRole('textbox', { name: /sheet code$/u })
      .first()
      .click();
    await userEvent.keyboard(`${typed(0)}{Enter}`);
    await expect.element(page.getByText(`${printedCode(nth(0))} ${words}`)).toBeVisible();
    await expect.element(page.getByRole('link', { name: way })).toHaveFocus();
    expect(await review.stored()).toEqual([]);
  });
});
