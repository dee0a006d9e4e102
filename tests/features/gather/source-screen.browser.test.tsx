import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { idOf } from '#tests/builders/ids.ts';
import { gathering, statement } from './gathering.tsx';

const heading = page.getByRole('heading', { level: 1 });
const list = page.getByRole('list', { name: 'Sheets so far' });
const rows = list.getByRole('listitem');

test('lists what has been gathered, and leaves out what is empty', async () => {
  const review = await gathering('care-plans', ['4 NA 3 2 1 5 4 3 2 1', '', '2 _ 3']);
  await review.openSource();
  await expect.element(rows).toHaveLength(2);
  await expect.element(rows.nth(0)).toHaveTextContent(/Care plan 1.*10 of 10 answered/);
  await expect.element(rows.nth(1)).toHaveTextContent(/Care plan 3.*2 of 10 answered/);
  await expect
    .element(page.getByRole('progressbar'))
    .toHaveAttribute('aria-valuetext', '2 of 10 care plans');
});

test('a sheet deleted from the list can be brought back', async () => {
  const review = await gathering('care-plans', ['4', '5']);
  await review.openSource();
  await page.getByRole('button', { name: 'Delete Care plan 1' }).click();
  await expect.element(rows).toHaveLength(1);
  await expect.element(page.getByRole('heading', { name: 'Sheets so far' })).toHaveFocus();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(rows).toHaveLength(2);
  await expect.element(page.getByRole('heading', { name: 'Sheets so far' })).toHaveFocus();
  expect(await review.storedRatings()).toHaveLength(2);
});

test('a sheet deleted on its own screen can be brought back on the source’s', async () => {
  const review = await gathering('care-plans', ['4', '5']);
  await review.openFirstSheet();
  await page.getByRole('button', { name: 'Delete this sheet' }).click();
  await expect.element(heading).toHaveTextContent('Care plans');
  await expect.element(rows).toHaveLength(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(rows).toHaveLength(2);
});

test('a source with a single sheet is filled in once and then gone on with', async () => {
  const review = await gathering('service-information');
  await review.openSource();
  await page.getByRole('button', { name: 'Fill in service information' }).click();
  await statement(1).getByRole('radio', { name: '3' }).click();
  await expect.element(page.getByRole('button', { name: /^Next/ })).not.toBeInTheDocument();
  await page.getByRole('link', { name: 'Back to Service information' }).last().click();
  await expect.element(page.getByRole('link', { name: 'Continue' })).toBeVisible();
  await expect.element(page.getByText('1 of 10 answered')).toBeVisible();
});

test.each([
  ['2', /With fewer than 3 ratings of a statement, no figure is shown/],
  ['2 3 4', /its average is shown and “fewer than 5”/],
  ['1 2 3 4 5', /shown in full once 5 people have rated it/],
])('says what can be shown of responses rated %s', async (ratings, words) => {
  const review = await gathering('people-using', ratings.split(' '));
  await review.openSource();
  await expect.element(page.getByText(words)).toBeVisible();
  await expect.element(page.getByText(/listed in random order/)).toBeVisible();
});

test.each([
  ['people-using', /“People who use the service and carers”/, 1],
  ['people-providing', /shown together/, 0],
])('of pooling, %s says %s %i times', async (source, words, times) => {
  const review = await gathering(source, ['4']);
  await review.openSource();
  await expect.element(page.getByText(/listed in random order/)).toBeVisible();
  expect(page.getByText(words).elements()).toHaveLength(times);
});

test('a source that is not in the plan says so and can be used all the same', async () => {
  const review = await gathering('informal-carers', [], {
    [idOf.source('informal-carers')]: { included: false, intended: 10 },
  });
  await review.openSource();
  await expect.element(page.getByText('This source is not in your plan')).toBeVisible();
  await page.getByRole('button', { name: 'Add response' }).click();
  await expect.element(heading).toHaveTextContent('Response 1');
});

test('documents are chosen by chance from a list that nobody hands over', async () => {
  const review = await gathering('care-plans');
  await review.openSource();
  await page.getByText('Choose 10 care plans by chance').click();
  const length = page.getByRole('textbox', { name: 'How many are on your list?' });
  const choose = page.getByRole('button', { name: 'Choose' });
  await choose.click();
  await expect.element(length).toHaveFocus();
  await expect.element(length).toBeInvalid();
  await length.fill('3');
  await choose.click();
  await expect
    .element(page.getByText('Take numbers 1, 2 and 3. That is all of them.'))
    .toBeVisible();
  await length.fill('40');
  await choose.click();
  const words = /Take numbers ((?:\d+, ){8}\d+ and \d+)\./u;
  await expect.element(page.getByText(words)).toBeVisible();
  expect(await review.stored()).toEqual([]);
});
