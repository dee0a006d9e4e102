import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { App } from '#app/App.tsx';
import { paths } from '#features/paths.ts';
import { database } from '#storage/database.ts';
import { rememberBackup } from '#storage/backup-marks.ts';
import { keptState } from '#domain/keeping/unkept.ts';
import '#ui/styles/main.scss';
import { aReviewOf, withReviews } from './keeping.ts';

beforeEach(async () => {
  await withReviews();
  window.location.hash = paths.keeping;
});
afterEach(() => vi.restoreAllMocks());

const ask = () => page.getByRole('button', { name: 'Ask the browser to keep them' });
const row = (name: string) => page.getByRole('row', { name });

test('it says honestly that the browser has promised nothing, and what comes of asking', async () => {
  vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false);
  vi.spyOn(navigator.storage, 'persist').mockResolvedValue(false);
  await render(<App />);
  await expect.element(page.getByText(/has not promised to keep/u)).toBeVisible();
  await ask().click();
  await expect.element(page.getByText(/did not promise it this time/u)).toBeVisible();
  expect(document.activeElement).not.toBe(document.body);
});

test('a promise that is given is said, and the focus is not lost with the button', async () => {
  const persisted = vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false);
  vi.spyOn(navigator.storage, 'persist').mockImplementation(async () => {
    persisted.mockResolvedValue(true);
    return true;
  });
  await render(<App />);
  await ask().click();
  await expect.element(page.getByText(/has promised to keep your reviews/u)).toHaveFocus();
  await expect.element(ask()).not.toBeInTheDocument();
});

test('it says roughly how much room is used, and how much there is', async () => {
  vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ usage: 2e6, quota: 3.2e10 });
  await render(<App />);
  await expect.element(page.getByText(/takes up about 2 MB.* about 32 GB more/u)).toBeVisible();
});

test('each review says what is in no backup, and what its last one is called', async () => {
  const [kept, example] = [aReviewOf(2), aReviewOf(1, 'Made up', true)];
  await withReviews(kept, example, aReviewOf(1, 'Northshore'));
  const mark = { at: '2026-11-21T14:02:00Z', name: 'kept.sri2.json', place: 'file' } as const;
  await rememberBackup([
    { reviewId: kept.review.id, mark: { ...mark, kept: keptState({ ...kept, actions: [] }) } },
  ]);
  await render(<App />);
  await expect
    .element(row('Harbour View 1 action 21 November 2026 at 14:02, as kept.sri2.json'))
    .toBeVisible();
  await expect.element(row('Northshore The plan, 1 sheet and 1 action None yet')).toBeVisible();
  await expect.element(row('Made up The example: it needs none None yet')).toBeVisible();
});

test('what cannot be read is said not to be in the backup', async () => {
  await withReviews(aReviewOf(2));
  await database.sheets.add({ id: 'damaged', reviewId: aReviewOf(2).review.id });
  await render(<App />);
  await expect
    .element(page.getByText('One record that cannot be read is not in it.'))
    .toBeVisible();
});

test('where there is no review, there is nothing to save, and a backup to open', async () => {
  await render(<App />);
  await expect.element(page.getByText(/so there is nothing to back up/u)).toBeVisible();
  await expect
    .element(page.getByRole('main').getByRole('link', { name: 'Open a backup' }))
    .toHaveAttribute('href', paths.restore);
});
