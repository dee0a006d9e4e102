import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { App } from '#app/App.tsx';
import { keptState } from '#domain/keeping/unkept.ts';
import { useFolderNews } from '#features/keep/folder/folder-news.ts';
import { paths } from '#features/paths.ts';
import { rememberBackup } from '#storage/backup-marks.ts';
import '#ui/styles/main.scss';
import { aReviewOf, withReviews } from './keeping.ts';

const few = aReviewOf(1);
const some = aReviewOf(6);
const many = aReviewOf(34);
const example = aReviewOf(34, 'Made up', true);

const words = (text: string | RegExp) => page.getByText(text);
const notNow = page.getByRole('button', { name: 'Not now' });
const link = page.getByRole('main').getByRole('link', { name: 'Save a backup' });

beforeEach(() => {
  window.location.hash = paths.home;
});

async function home(): Promise<void> {
  window.location.hash = paths.home;
  await render(<App />);
  await expect.element(page.getByRole('heading', { name: 'Your reviews' })).toBeVisible();
}

test('at home a little work gets one quiet line', async () => {
  await withReviews(some, example);
  await home();
  await expect
    .element(words('The plan, 6 sheets and 1 action exist only in this browser.'))
    .toBeVisible();
  await expect.element(link).toHaveAttribute('href', paths.keeping);
});

test('much work gets a notice that says what would be gone', async () => {
  await withReviews(many);
  await home();
  await expect
    .element(words('The plan, 34 sheets and 1 action exist only in this browser'))
    .toBeVisible();
  await expect.element(words(/There is no backup of them yet/u)).toBeVisible();
});

test('a little work that has been waiting for a week is said as plainly, with the day', async () => {
  await withReviews(some);
  const mark = { at: '2026-11-03T12:00:00Z', name: 'a', place: 'file', kept: {} } as const;
  await rememberBackup([{ reviewId: some.review.id, mark }]);
  await home();
  await expect
    .element(words(/The last backup was made on 3 November 2026 at 12:00/u))
    .toBeVisible();
});

test.each([
  ['hardly any work', few, {}],
  ['the example', example, {}],
  ['work that is in a backup', many, keptState(many)],
])('%s is not worth a word', async (_, records, kept) => {
  await withReviews(records);
  const mark = { at: new Date().toISOString(), name: 'a', place: 'file', kept } as const;
  if (Object.keys(kept).length > 0) await rememberBackup([{ reviewId: records.review.id, mark }]);
  await home();
  // What is below the reminder has come, and it has not.
  await expect.element(page.getByRole('link', { name: 'The bin' })).toBeVisible();
  await expect.element(words(/only in this browser$/u)).not.toBeInTheDocument();
});

test('on a review’s own page it is about that review, and leads to its own backup', async () => {
  await withReviews(some, aReviewOf(30, 'Northshore'));
  window.location.hash = paths.review(some.review.id);
  await render(<App />);
  await expect.element(words(/^The plan, 6 sheets and 1 action exist/u)).toBeVisible();
  await expect.element(link).toHaveAttribute('href', paths.share(some.review.id));
});

test('whoever says “not now” is left in peace, with the focus on the screen', async () => {
  await withReviews(many);
  await home();
  await notNow.click();
  await expect.element(words(/only in this browser$/u)).not.toBeInTheDocument();
  expect(document.activeElement?.id).toBe('main');
  window.location.hash = paths.review(many.review.id);
  await expect.element(page.getByRole('heading', { name: 'Harbour View', level: 1 })).toBeVisible();
  await expect.element(notNow).not.toBeInTheDocument();
});

test('a folder that has not got the last backup is more pressing, and as quiet', async () => {
  await withReviews(many);
  useFolderNews.setState({ failure: 'gone' });
  await home();
  await expect.element(words('The last backup could not be kept in your folder')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'See to the folder' }))
    .toHaveAttribute('href', paths.keeping);
});
