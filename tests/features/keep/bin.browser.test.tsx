import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { App } from '#app/App.tsx';
import { emptyOldBin } from '#features/keep/bin/empty-old-bin.ts';
import { paths } from '#features/paths.ts';
import { binContents } from '#storage/bin.ts';
import { sheetsOf } from '#storage/sheets.ts';
import { idOf } from '#tests/builders/ids.ts';
import '#ui/styles/main.scss';
import { aReviewOf, withReviews, wordsWithFocus } from './keeping.ts';

const mine = aReviewOf(3);
const [first, second, third] = mine.sheets;
if (!first || !second || !third) throw new Error('There are too few sheets');

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

/** One document was deleted two days ago, and a person’s sheet so many. */
const binned = async (days: number): Promise<void> => {
  await withReviews({
    ...mine,
    sheets: [
      first,
      { ...second, deletedAt: daysAgo(2) },
      { ...third, sourceId: idOf.source('people-using'), number: null, deletedAt: daysAgo(days) },
    ],
  });
  window.location.hash = paths.bin;
};

beforeEach(() => binned(12));

const button = (name: string | RegExp) => page.getByRole('button', { name });

test('one press brings a sheet back, says so, and keeps the focus', async () => {
  await render(<App />);
  await expect
    .element(page.getByRole('row', { name: /^Care plan 2 Care plans, Harbour View in 28 days/u }))
    .toBeVisible();
  await button('Bring back Care plan 2, Care plans, Harbour View').click();
  const said = page.getByText('Care plan 2 is back (Care plans, Harbour View).');
  await expect.element(said).toBeVisible();
  await expect.poll(wordsWithFocus).toContain('Care plan 2 is back');
  await expect
    .element(page.getByRole('link', { name: 'Go to it' }))
    .toHaveAttribute('href', paths.source(mine.review.id, second.sourceId));
  const { records } = await sheetsOf(mine.review.id);
  expect(records.map(({ id }) => id).toSorted()).toEqual([first.id, second.id].toSorted());
});

test('it is emptied before its time only when that has been said twice', async () => {
  await render(<App />);
  await button('Empty the bin now').click();
  await expect.element(page.getByText(/2 things go for good/u)).toHaveFocus();
  await button('Keep everything in it').click();
  await expect.element(button('Empty the bin now')).toHaveFocus();
  expect((await binContents()).sheets).toHaveLength(2);
  await button('Empty the bin now').click();
  await button('Yes, empty the bin').click();
  await expect.element(page.getByText('The bin has been emptied.')).toBeVisible();
  await expect.poll(wordsWithFocus).toContain('The bin has been emptied.');
  await expect.element(page.getByText('There is nothing in the bin.')).toBeVisible();
  expect((await sheetsOf(mine.review.id)).records).toEqual([first]);
});

test('what has been in it for 30 days goes when the app is opened, and the rest stays', async () => {
  await binned(31);
  await emptyOldBin();
  const { sheets } = await binContents();
  expect(sheets.map(({ record }) => record.id)).toEqual([second.id]);
});
