import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { choiceFrom } from '#features/gather/grid/grid-keys.ts';
import { countKeys, gathering } from './gathering.tsx';

const stored = <Value,>(read: () => Promise<Value>) => expect.poll(read, { timeout: 8000 });
/** The answers of a row are counted from 1: before them comes its code. */
const cell = (row: number, column: number) =>
  page.getByRole('row').nth(row).getByRole('textbox').nth(column);

describe('ratings from paper', () => {
  test('go in with a key each, and go on from sheet to sheet by themselves', async () => {
    const review = await gathering('care-plans');
    await review.openGrid();
    await cell(1, 1).click();
    const keys = countKeys();
    // More than there are rows waiting, without a pause.
    const sheets = [
      '4 5 3 NA 2 1 5 4 3 2',
      '1 1 1 1 1 2 2 2 2 2',
      '5 4 3 2 1 5 4 3 2 1',
      '2 2 2 2 2 1 1 1 1 1',
      '3 4 5 NA NA 3 4 5 1 2',
      '1 2 3 4 5 1 2 3 4 5',
    ];
    await userEvent.keyboard(sheets.join('').replaceAll(' ', '').replaceAll('NA', 'n'));
    await stored(async () => (await review.storedRatings()).slice(0, 6)).toEqual(sheets);
    expect(keys()).toBe(60);
    await expect.element(cell(7, 1)).toHaveFocus();
  });

  test('can be typed over and taken away, and the arrows go anywhere', async () => {
    const review = await gathering('people-using', ['4 _ _ _ _ _ _ _ _ _']);
    await review.openGrid();
    await cell(1, 1).click();
    await userEvent.keyboard(
      '2x{ArrowLeft}{ArrowRight}3{ArrowDown}{ArrowUp}{ArrowLeft}{Backspace}',
    );
    await stored(() => review.storedRatings()).toContain('2 _ _ _ _ _ _ _ _ _');
    await expect.element(cell(1, 2)).toHaveFocus();
    await expect.element(cell(1, 2)).toHaveValue('');
  });

  test('that come from another tab stand in their cells, also where one was typed before', async () => {
    const review = await gathering('care-plans', ['4 _ _ _ _ _ _ _ _ _']);
    await review.openGrid();
    await cell(1, 2).click();
    await userEvent.keyboard('3');
    await stored(() => review.storedRatings()).toEqual(['4 3 _ _ _ _ _ _ _ _']);
    await review.answeredElsewhere(2, { state: 'rated', rating: 5, example: '' });
    await expect.element(cell(1, 2)).toHaveValue('5');
    await userEvent.keyboard('1');
    await stored(() => review.storedRatings()).toEqual(['4 5 1 _ _ _ _ _ _ _']);
  });

  test('leave no trace of rows that nothing was typed into', async () => {
    const review = await gathering('care-plans');
    await review.openGrid();
    await expect.element(cell(2, 1)).toBeVisible();
    await page.getByRole('link', { name: /^Back to/ }).click();
    await expect.element(page.getByText('No sheets yet')).toBeVisible();
    await stored(async () => (await review.stored()).length).toBe(0);
  });

  test('say in every cell what it is for', async () => {
    await (await gathering('care-plans')).openGrid();
    await expect
      .element(page.getByRole('textbox', { name: 'Care plan 2, 7. Carer involvement' }))
      .toBeVisible();
  });
});

test.each([
  ['4', '4'],
  ['25', '5'],
  ['N', 'not-applicable'],
  ['', ''],
  ['6', null],
  ['0', null],
  ['x', null],
])('%j typed into a cell is %j', (typed, choice) => expect(choiceFrom(typed)).toBe(choice));
