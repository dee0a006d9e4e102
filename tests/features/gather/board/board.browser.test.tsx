import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { paths } from '#features/paths.ts';
import { addPace, pacesOf } from '#storage/typing-pace.ts';
import { idOf } from '#tests/builders/ids.ts';
import { gathering, statement } from '../gathering.tsx';

const FULL = '4 4 4 4 4 4 4 4 4 4';
const CARE_PLANS = idOf.source('care-plans');
const row = page.getByRole('row').filter({ hasText: 'Care plans' });

test('says what came in, what is missing and how long is left', async () => {
  const review = await gathering('care-plans', [FULL, '4 4 4']);
  await addPace(review.review.id, CARE_PLANS, { answers: 20, seconds: 600 });
  await review.openBoard();
  await expect.element(page.getByText(/^2 sheets are in, and \d+ to come\.$/u)).toBeVisible();
  await expect.element(row).toHaveTextContent('2 of 10 care plans');
  await expect.element(row).toHaveTextContent('8 care plans to come, 1 with statements left');
  // 87 answers of half a minute each.
  await expect.element(row).toHaveTextContent('about 45 minutes');
  await expect.element(page.getByText(/at the pace of the 20 answers/u)).toBeVisible();
});

test('every source is a way to its own page', async () => {
  const review = await gathering('care-plans', [FULL]);
  await review.openBoard();
  await page.getByRole('link', { name: 'Care plans', exact: true }).click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Care plans');
});

test('what is typed in here is timed, and kept on this device as two sums', async () => {
  const review = await gathering('care-plans', ['4']);
  await review.openFirstSheet();
  for (const number of [2, 3, 4]) {
    await statement(number).getByRole('radio', { name: '3' }).click();
  }
  window.location.hash = paths.board(review.review.id);
  // Of the first answer nobody knows how long it took.
  await expect
    .poll(() => pacesOf(review.review.id))
    .toEqual({ [CARE_PLANS]: { answers: 2, seconds: expect.any(Number) } });
});

test('paces add up, review by review', async () => {
  const { review } = await gathering('care-plans');
  const other = idOf.review('another');
  await addPace(review.id, CARE_PLANS, { answers: 3, seconds: 30 });
  await addPace(other, CARE_PLANS, { answers: 5, seconds: 5 });
  await addPace(review.id, CARE_PLANS, { answers: 2, seconds: 12 });
  expect(await pacesOf(review.id)).toEqual({ [CARE_PLANS]: { answers: 5, seconds: 42 } });
  expect(await pacesOf(other)).toEqual({ [CARE_PLANS]: { answers: 5, seconds: 5 } });
});
