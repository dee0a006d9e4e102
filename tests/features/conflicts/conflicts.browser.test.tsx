import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { App } from '#app/App.tsx';
import { actionRecord } from '#domain/records/action.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import { paths } from '#features/paths.ts';
import { database } from '#storage/database.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { changedApart } from '#tests/builders/full-backup.ts';
import { aReflection, anAction, aReview } from '#tests/builders/records.ts';
import { cleanSlate, muteDexie } from '#tests/storage/clean-slate.ts';
// Fetched by the app when they are wanted; here beforehand, as a test's patience is short.
import '#app/review-routes/conflicts.ts';
import '#app/review-routes/review.tsx';
import '#ui/styles/main.scss';

const LONG = 'Every visit begins with what the person wants to talk about. '.repeat(40).trim();
const { id } = aReview();
const reflection = changedApart(reflectionRecord, aReflection('goals'), [
  { strengths: LONG },
  { strengths: 'Small steps.' },
]);
const action = changedApart(actionRecord, anAction('Ring back'), [
  { dueOn: '2027-02-01' },
  { dueOn: '2027-03-01', lead: 'Peer worker' },
]);

beforeEach(async () => {
  await cleanSlate();
  await addWholeReview({
    review: aReview(),
    sheets: [],
    reflections: [reflection],
    actions: [action],
  });
});

async function open(path: string): Promise<void> {
  window.location.hash = path;
  await render(<App />);
}

const card = (name: string) => page.getByRole('region', { name });
const strengths = () => card('Strengths of 2. Goals');
const keep = (within: ReturnType<typeof card>, words: string) =>
  within.getByRole('listitem').filter({ hasText: words }).getByRole('button');

test('a review says what was changed in two places, and leads to where one chooses', async () => {
  await open(paths.review(id));
  await expect.element(page.getByText('2 things were changed in two places')).toBeVisible();
  await page.getByRole('link', { name: 'Choose which to keep' }).click();
  await expect.element(page.getByRole('heading', { name: 'Choose which to keep' })).toHaveFocus();
  await expect.element(page.getByText('2 things left to choose.')).toBeVisible();
  expect(page.getByText('were changed in two places').elements()).toHaveLength(1);
});

test('both versions are shown whole, and the one in place is marked', async () => {
  await open(paths.conflicts(id));
  await expect.element(strengths().getByText(LONG)).toBeVisible();
  await expect.element(strengths().getByText('Small steps.', { exact: true })).toBeVisible();
  expect(strengths().getByText('Shown now').elements()).toHaveLength(1);
  const dates = card('Due date of the action “Ring back”');
  await expect.element(dates.getByText('1 February 2027', { exact: true })).toBeVisible();
  await expect.element(dates.getByText('1 March 2027', { exact: true })).toBeVisible();
});

test('what is chosen is stored, and can be undone and chosen otherwise on the spot', async () => {
  await open(paths.conflicts(id));
  await keep(strengths(), 'Small steps.').click();
  await expect.element(strengths().getByText('Kept', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Strengths of 2. Goals' })).toHaveFocus();
  await expect.element(page.getByText('1 thing left to choose.')).toBeVisible();
  expect(await database.reflections.toArray()).toMatchObject([
    { strengths: 'Small steps.', conflicts: {} },
  ]);

  await strengths().getByRole('button', { name: /^Undo/u }).click();
  await expect.element(page.getByText('2 things left to choose.')).toBeVisible();
  expect(await database.reflections.toArray()).toEqual([reflection]);
  await expect.element(page.getByRole('heading', { name: 'Strengths of 2. Goals' })).toHaveFocus();
  await keep(strengths(), 'Every visit').click();
  await expect.element(page.getByText('1 thing left to choose.')).toBeVisible();
  expect(await database.reflections.toArray()).toMatchObject([{ strengths: LONG }]);
});

test('with the keyboard alone, until nothing is left', async () => {
  await open(paths.conflicts(id));
  for (const left of ['1 thing left to choose.', 'There is nothing left to choose.']) {
    await tabTo(/^Keep this one/u);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(left)).toBeVisible();
  }
  await tabTo(/^Go back to the review/u);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Harbour View', level: 1 })).toBeVisible();
  expect(page.getByText('changed in two places').elements()).toEqual([]);
});

test('what could not be stored is said, and still to be chosen', async () => {
  muteDexie();
  await open(paths.conflicts(id));
  await expect.element(strengths()).toBeVisible();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The device is full', 'QuotaExceededError');
  });
  await keep(strengths(), 'Small steps.').click();
  await expect.element(strengths().getByText(/Not saved: .* no room left/u)).toBeVisible();
  vi.restoreAllMocks();
  await keep(strengths(), 'Small steps.').click();
  await expect.element(strengths().getByText('Kept', { exact: true })).toBeVisible();
  expect(strengths().getByText('Not saved').elements()).toEqual([]);
});

test('one that is settled elsewhere goes', async () => {
  await open(paths.conflicts(id));
  await expect.element(strengths()).toBeVisible();
  await database.reflections.put({ ...reflection, conflicts: {} });
  await expect.element(page.getByText('1 thing left to choose.')).toBeVisible();
  expect(strengths().elements()).toEqual([]);
});

test('a review in which nothing is contested says so', async () => {
  await cleanSlate();
  await addWholeReview({ review: aReview(), sheets: [], reflections: [], actions: [] });
  await open(paths.conflicts(id));
  await expect.element(page.getByText('There is nothing left to choose.')).toBeVisible();
});

async function tabTo(name: RegExp): Promise<void> {
  for (let stop = 0; stop < 40; stop += 1) {
    await userEvent.tab();
    const text = document.activeElement?.textContent ?? '';
    if (name.test(text)) return;
  }
  throw new Error(`Tab never gets to ${String(name)}`);
}
