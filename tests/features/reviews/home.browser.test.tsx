import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { App } from '#app/App.tsx';
import { paths } from '#features/paths.ts';
import { forgetDeleted } from '#features/reviews/last-deleted.ts';
import { added } from '#storage/change.ts';
import { database } from '#storage/database.ts';
import { save } from '#storage/saving.ts';
import { allReviews } from '#storage/reviews.ts';
import { contentsOf } from '#storage/whole-review.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReview } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { cleanSlate } from '#tests/storage/clean-slate.ts';
// Fetched by the app when they are wanted; here beforehand, as a test's patience is short.
import '#features/about/AboutScreen.tsx';
import '#features/reviews/example/open-example.ts';
import '#features/reviews/ReviewScreen.tsx';
import '#ui/styles/main.scss';

beforeEach(async () => {
  await cleanSlate();
  forgetDeleted();
  window.location.hash = paths.home;
});

const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const named = (name: string) => {
  const review = aReview();
  return { ...review, service: { ...review.service, name } };
};

async function storedNames(): Promise<readonly string[]> {
  const { records } = await allReviews();
  return records.map(({ service }) => service.name);
}

test('a newcomer is told what this is, where it keeps things, and whose it is not', async () => {
  await render(<App />);
  await expect.element(heading('See how your service supports recovery')).toBeVisible();
  await expect.element(page.getByText('There is no account and no server.')).toBeVisible();
  await expect.element(page.getByText(/independent of it and is not its official/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Start a review' })).toBeVisible();
});

test('the example opens whole with one click, and is thrown away with one, which can be undone', async () => {
  await render(<App />);
  await page.getByRole('button', { name: 'Open the example' }).click();
  await expect.element(heading('Harbour View Supported Living')).toHaveFocus();
  const [review] = (await allReviews()).records;
  const { sheets, reflections, actions } = await contentsOf(review?.id ?? aReview().id);
  expect([sheets, reflections, actions].map(({ length }) => length)).toEqual([50, 10, 12]);

  await page.getByRole('button', { name: 'Throw the example away' }).click();
  await expect.element(heading('See how your service supports recovery')).toBeVisible();
  expect(await storedNames()).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByText('50 sheets, 12 actions')).toBeVisible();
  await page.getByRole('button', { name: 'Throw the example away' }).click();
  await expect.element(page.getByText(/has been thrown away/).first()).toBeVisible();
});

test('a review that is deleted goes from the list, and comes back when that is undone', async () => {
  await save(added.review(named('Rowan Team')));
  await render(<App />);
  await page.getByRole('button', { name: 'Delete Rowan Team' }).click();
  await expect.element(page.getByText('Rowan Team has been deleted.').first()).toBeVisible();
  expect(await storedNames()).toEqual([]);
  expect(document.activeElement).not.toBe(document.body);

  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('link', { name: 'Rowan Team' })).toBeVisible();
  expect(await storedNames()).toEqual(['Rowan Team']);
  expect(document.activeElement).not.toBe(document.body);
});

test('the offer to undo is gone once the person has gone elsewhere', async () => {
  await save(added.review(named('Rowan Team')));
  await render(<App />);
  await page.getByRole('button', { name: 'Delete Rowan Team' }).click();
  await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  window.location.hash = paths.about;
  await expect.element(heading('About SRI 2')).toBeVisible();
  window.location.hash = paths.home;
  await expect.element(heading('See how your service supports recovery')).toBeVisible();
  expect(page.getByRole('button', { name: 'Undo' }).elements()).toEqual([]);
});

test('reviews that cannot be read are spoken of, kept, and keep nothing else from being shown', async () => {
  const damaged = { ...aReview(), service: 'a pile of leaves' };
  const newer = { ...aReview(), id: crypto.randomUUID(), version: 99 };
  await database.reviews.bulkPut([damaged, newer]);
  await save(added.review({ ...named('Rowan Team'), id: idOf.review('another') }));
  await render(<App />);
  await expect.element(page.getByRole('link', { name: 'Rowan Team' })).toBeVisible();
  await expect.element(page.getByText('1 review cannot be read')).toBeVisible();
  await expect.element(page.getByText('1 review cannot be shown yet')).toBeVisible();
  expect(await database.reviews.get(damaged.id)).toEqual(damaged);
});

test('when storage does not answer, home says so and works again once it does', async () => {
  await save(added.review(named('Rowan Team')));
  // As when another tab has brought the database up to a later version. Dexie speaks of it, too.
  const traced = vi.spyOn(console, 'trace').mockImplementation(() => {});
  database.close();
  await render(<App />);
  await expect.element(heading('Your reviews cannot be opened')).toBeVisible();
  await database.open();
  traced.mockRestore();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByRole('link', { name: 'Rowan Team' })).toBeVisible();
});

test('a sheet that was opened and left empty is no sheet', async () => {
  const { id } = aReview();
  await save(added.review(aReview()));
  const sheet = aSheet(smallInstrument(), { source: 'diaries' });
  await save(added.sheet(sheet));
  expect((await contentsOf(id)).sheets).toHaveLength(1);
  await render(<App />);
  await expect.element(page.getByText('Nothing gathered yet')).toBeVisible();
});
