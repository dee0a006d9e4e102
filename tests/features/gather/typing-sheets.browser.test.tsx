import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { countKeys, gathering, rating, statement, storedPreferences } from './gathering.tsx';

const heading = page.getByRole('heading', { level: 1 });
const type = (keys: string) => userEvent.keyboard(keys);

/** What storage holds, once what was typed last is durable. */
const stored = <Value,>(read: () => Promise<Value>) => expect.poll(read, { timeout: 8000 });

/** A typist's keys for some answers: `4 NA _` is 4, Enter, N, Enter, Enter. */
const keysFor = (answers: string) =>
  answers.replaceAll('NA', 'n').replaceAll('_', '').split(' ').join('{Enter}');

async function addFirst(name: string) {
  await page.getByRole('button', { name: /^Add / }).click();
  await expect.element(heading).toHaveTextContent(name);
}

test('a sheet is typed without the mouse and is all there', async () => {
  const review = await gathering('care-plans');
  await review.openSource();
  await addFirst('Care plan 1');
  await expect.element(rating(1, '1')).toHaveFocus();
  await type(`${keysFor('4 NA _ 5')}e`);
  await expect.element(statement(4).getByRole('textbox')).toHaveFocus();
  await type('Her own words, 3 times{Enter}and in pencil{Control>}{Enter}{/Control}');
  await type(`${keysFor('1 2 3 4 5 1')}{Enter}`);
  await expect.element(page.getByRole('button', { name: 'Next care plan' })).toHaveFocus();
  await expect
    .element(page.getByRole('progressbar'))
    .toHaveAttribute('aria-valuetext', '9 of 10 answered');
  await expect.element(page.getByText('Statement 3 is not answered')).toBeVisible();
  await stored(() => review.storedRatings()).toEqual(['4 NA _ 5 1 2 3 4 5 1']);
  const [sheet] = await review.stored();
  expect(review.responses(sheet)[3]).toEqual({
    state: 'rated',
    rating: 5,
    example: 'Her own words, 3 times\nand in pencil',
  });
});

test('one rhythm goes through several sheets, without waiting for any', async () => {
  const review = await gathering('people-using');
  await review.openSource();
  await page.getByRole('button', { name: 'Add response' }).click();
  const sheets = ['1 2 3 4 5 1 2 3 4 5', '5 4 3 2 1 5 4 3 2 1', '3 3 3 NA 3 3 _ 3 3 4'];
  await type(sheets.map((answers) => `${keysFor(answers)}{Enter}{Enter}`).join(''));
  await type('2');
  await stored(async () => (await review.storedRatings()).toSorted()).toEqual(
    [...sheets, '2 _ _ _ _ _ _ _ _ _'].toSorted(),
  );
});

test('a sheet takes two keys a statement and one to go on', async () => {
  const review = await gathering('care-plans');
  await review.openSource();
  await addFirst('Care plan 1');
  await expect.element(rating(1, '1')).toHaveFocus();
  const keys = countKeys();
  await type(`${keysFor('1 2 3 4 5 1 2 3 4 5')}{Enter}{Enter}`);
  await expect.element(heading).toHaveTextContent('Care plan 2');
  await expect.element(rating(1, '1')).toHaveFocus();
  expect(keys()).toBe(2 * review.instrument.indicators.length + 1);
});

test('a slip is put right by the next key, or taken back', async () => {
  const review = await gathering('care-plans', ['3 3']);
  await review.openFirstSheet();
  await rating(1, '3').click();
  await type('45');
  await expect.element(rating(1, '5')).toBeChecked();
  await type('{Enter}');
  await expect.element(rating(2, '3')).toHaveFocus();
  await statement(2).getByRole('button', { name: 'Clear' }).click();
  await type('{Shift>}{Enter}{/Shift}');
  await expect.element(rating(1, '5')).toHaveFocus();
  await stored(() => review.storedRatings()).toEqual(['5 _ _ _ _ _ _ _ _ _']);
});

test('with the rating keys off, only Enter works, and it stays that way', async () => {
  const review = await gathering('care-plans', ['3']);
  await review.openFirstSheet();
  await page.getByRole('checkbox', { name: /Rating keys/ }).click();
  await rating(1, '3').click();
  await type('5ne{Enter}');
  await expect.element(rating(2, '1')).toHaveFocus();
  await expect.element(rating(1, '3')).toBeChecked();
  await stored(storedPreferences).toMatchObject({ ratingKeys: false });
  await page.getByRole('button', { name: 'Next care plan' }).click();
  await expect.element(heading).toHaveTextContent('Care plan 2');
  await expect.element(page.getByRole('checkbox', { name: /Rating keys/ })).not.toBeChecked();
});

test('a sheet that is left empty leaves no trace', async () => {
  const review = await gathering('care-plans');
  await review.openSource();
  await addFirst('Care plan 1');
  await page.getByRole('button', { name: 'Next care plan' }).click();
  await expect.element(page.getByText(/There is nothing on this care plan yet/)).toBeVisible();
  await page.getByRole('link', { name: 'Back to Care plans' }).last().click();
  await expect.element(heading).toHaveTextContent('Care plans');
  await stored(() => review.stored()).toEqual([]);
  await addFirst('Care plan 1');
});

test('the next document is the one that is there already', async () => {
  const review = await gathering('care-plans', ['1', '2']);
  await review.openFirstSheet();
  await page.getByRole('button', { name: 'Next care plan' }).click();
  await expect.element(heading).toHaveTextContent('Care plan 2');
  await expect.element(rating(1, '2')).toHaveFocus();
  expect(await review.stored()).toHaveLength(2);
});
