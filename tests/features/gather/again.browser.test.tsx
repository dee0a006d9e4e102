import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { printedCode, sheetCodes } from '#domain/paper/sheet-code.ts';
import { gathering } from './gathering.tsx';

const stored = <Value,>(read: () => Promise<Value>) => expect.poll(read, { timeout: 8000 });
const answer = (name: string, number: number) =>
  page.getByRole('textbox', { name: new RegExp(`^${name}, ${number}\\.`, 'u') });
const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name} `, 'u') });
const find = page.getByRole('textbox', { name: 'Which sheet?' });
const choice = (name: RegExp) => page.getByRole('button', { name });
const pressAtOnce = (name: RegExp) =>
  choice(name)
    .element()
    .dispatchEvent(new MouseEvent('click', { bubbles: true }));
const FIRST = ['4 4 4 4 4 4 4 4 4 4', '1 2 3 _ 5 1 2 3 4 5'];

describe('a second entry', () => {
  test('sees nothing of the first, and says of a sheet typed alike that it agrees', async () => {
    const review = await gathering('care-plans', FIRST);
    await review.openAgain();
    for (const cell of page.getByRole('table').getByRole('textbox').elements()) {
      expect(cell).toHaveProperty('value', '');
    }
    await find.click();
    await userEvent.keyboard('1{Enter}4444444444');
    await expect.element(row('Care plan 1')).toHaveTextContent('Agrees');
    await expect.element(answer('Care plan 2', 1)).toHaveFocus();
    await expect.element(page.getByText('1 sheet checked. All 10 answers agree.')).toBeVisible();
    expect(await review.storedRatings()).toEqual(FIRST);
  });

  test('shows what differs, and stores the answer that is chosen, also when chosen again', async () => {
    const review = await gathering('care-plans', FIRST);
    await review.openAgain();
    await answer('Care plan 1', 1).click();
    await userEvent.keyboard('4442444n44');
    await expect.element(row('Care plan 1')).toHaveTextContent('2 differ');
    await expect
      .element(page.getByText('1 sheet checked. 2 of 10 answers differed (20%).'))
      .toBeVisible();
    await expect
      .element(page.getByText('8. Planning ahead: first 4, now not applicable'))
      .toBeVisible();
    expect(await review.storedRatings()).toEqual(FIRST);

    await choice(/^Take the new one for Care plan 1, 4\./u).click();
    await choice(/^Keep the first for Care plan 1, 8\./u).click();
    await stored(async () => (await review.storedRatings())[0]).toBe('4 4 4 2 4 4 4 4 4 4');
    await expect.element(page.getByText('first 4, now 2')).toBeVisible();

    await choice(/^Keep the first for Care plan 1, 4\./u).click();
    await choice(/^Take the new one for Care plan 1, 8\./u).click();
    await stored(async () => (await review.storedRatings())[0]).toBe('4 4 4 4 4 4 4 NA 4 4');

    // Both before storage has answered, as with keys that are pressed one right after the other.
    pressAtOnce(/^Take the new one for Care plan 1, 4\./u);
    pressAtOnce(/^Keep the first for Care plan 1, 4\./u);
    pressAtOnce(/^Take the new one for Care plan 1, 8\./u);
    pressAtOnce(/^Keep the first for Care plan 1, 8\./u);
    await stored(() => review.storedRatings()).toEqual(FIRST);
  });

  test('with a blank on the paper is compared when it is asked for', async () => {
    const review = await gathering('care-plans', FIRST);
    await review.openAgain();
    await answer('Care plan 2', 1).click();
    await userEvent.keyboard('123{ArrowRight}51234{ArrowRight}');
    await expect.element(page.getByText('Nothing is compared yet.')).toBeVisible();
    await choice(/^Compare$/u).click();
    await expect.element(page.getByRole('heading', { name: 'What differs' })).toHaveFocus();
    await expect.element(row('Care plan 2')).toHaveTextContent('1 differs');
    await expect.element(page.getByText(/^10\. .*: first 5, now no answer$/u)).toBeVisible();
    await answer('Care plan 2', 10).click();
    await userEvent.keyboard('5');
    await expect.element(page.getByText('Nothing is compared yet.')).toBeVisible();
  });

  test('finds each sheet by its code, from the last answer on', async () => {
    const [code] = sheetCodes(3, 1);
    if (code === undefined) throw new Error('There is no code');
    const review = await gathering('people-using', FIRST);
    await review.hasAlso({ source: 'people-using', nth: 3, ratings: '5 5 5 5 5 5 5 5 5 5', code });
    await review.openAgain();
    await find.click();
    await userEvent.keyboard('k7m-3xx{Enter}');
    await expect.element(page.getByText('No sheet here has this code or number.')).toBeVisible();
    await find.fill('');
    await userEvent.keyboard(`${printedCode(code)}{Enter}5555555555`);
    await expect.element(find).toHaveFocus();
    await expect
      .element(page.getByRole('row', { name: new RegExp(printedCode(code), 'u') }))
      .toHaveTextContent('Agrees');
  });

  test('is left without a word, and leaves nothing behind', async () => {
    const review = await gathering('care-plans', FIRST);
    await review.openAgain();
    await answer('Care plan 1', 1).click();
    await userEvent.keyboard('111');
    await page.getByRole('link', { name: 'Back to the ratings' }).click();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Type in');
    await expect.element(answer('Care plan 1', 1)).toHaveValue('4');
    expect(await review.storedRatings()).toEqual(FIRST);
    await page.getByRole('link', { name: 'Check by typing again' }).click();
    await expect.element(answer('Care plan 1', 1)).toHaveValue('');
  });
});
