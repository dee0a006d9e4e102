import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { App } from '#app/App.tsx';
import { paths } from '#features/paths.ts';
import { CURRENT } from '#instrument/registry.ts';
import { database } from '#storage/database.ts';
import { allReviews } from '#storage/reviews.ts';
import { cleanSlate } from '#tests/storage/clean-slate.ts';
import '#ui/styles/main.scss';

beforeEach(async () => {
  await cleanSlate();
  window.location.hash = paths.start;
  await render(<App />);
  await expect.element(page.getByRole('heading', { name: 'Start a review' })).toBeVisible();
});

const field = () => page.getByLabelText('What is your service called?');
const taskList = (name: string) => page.getByRole('heading', { level: 1, name });

test('a name is all that a review needs, and it leads to the task list', async () => {
  await field().fill('  Rowan Team ');
  await userEvent.keyboard('{Enter}');
  await expect.element(taskList('Rowan Team')).toHaveFocus();
  const [review] = (await allReviews()).records;
  expect(review?.service.name).toBe('Rowan Team');
  expect(review?.instrument).toEqual(CURRENT);
});

test('without a name it says what is missing, and leads to the field', async () => {
  await field().fill('   ');
  await page.getByRole('button', { name: 'Start the review' }).click();
  const problem = page.getByRole('link', { name: 'Enter the name of your service' });
  await expect.element(page.getByRole('alert', { name: 'There is a problem' })).toHaveFocus();
  await problem.click();
  await expect.element(field()).toHaveFocus();
  expect((await allReviews()).records).toEqual([]);
});

test('when the review cannot be stored it stays here and says so, and a second try makes one', async () => {
  const full = new DOMException('', 'QuotaExceededError');
  const put = vi.spyOn(database.reviews, 'put').mockRejectedValueOnce(full);
  await field().fill('Rowan Team');
  await page.getByRole('button', { name: 'Start the review' }).click();
  await expect.element(page.getByText('The review has not been saved')).toBeVisible();
  expect(window.location.hash).toBe(paths.start);
  put.mockRestore();
  await page.getByRole('button', { name: 'Start the review' }).click();
  await expect.element(taskList('Rowan Team')).toBeVisible();
  expect((await allReviews()).records).toHaveLength(1);
});
