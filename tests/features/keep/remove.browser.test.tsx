import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { App } from '#app/App.tsx';
import { failed, ok } from '#domain/result.ts';
import { paths } from '#features/paths.ts';
import { removeEverything } from '#storage/remove-everything.ts';
import '#ui/styles/main.scss';
import { aReviewOf, withReviews } from './keeping.ts';

// What it does to a browser is in the end-to-end tests: afterwards this page has no database.
vi.mock('#storage/remove-everything.ts', () => ({ removeEverything: vi.fn() }));
const removal = vi.mocked(removeEverything);

beforeEach(async () => {
  removal.mockReset();
  await withReviews(aReviewOf(3));
  window.location.hash = paths.remove;
});

const button = () => page.getByRole('button', { name: 'Remove everything' });
const tick = () => page.getByLabelText('I have a backup, or do not need one');

test('it says what would be lost, and has a backup to save right there', async () => {
  await render(<App />);
  await expect
    .element(page.getByText('The plan, 3 sheets and 1 action are in no backup, and would be lost.'))
    .toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Save a backup' })).toBeVisible();
});

test('without the tick nothing is removed, and the focus goes to it', async () => {
  await render(<App />);
  await button().click();
  await expect.element(tick()).toHaveFocus();
  await expect.element(tick()).toHaveAccessibleDescription(/Tick this first/u);
  expect(removal).not.toHaveBeenCalled();
});

test.each([
  ['held', /Close all others/u],
  ['left-over', /something is still there/u],
] as const)(
  'where it is %s, that is said, and it can be tried again',
  async (failure, sentence) => {
    removal.mockResolvedValue(failed(failure));
    await render(<App />);
    await tick().click();
    await button().click();
    await expect.element(page.getByText(sentence)).toBeVisible();
    await button().click();
    expect(removal).toHaveBeenCalledTimes(2);
  },
);

test('when it is done, the focus is on what was looked at, and there is a way on', async () => {
  removal.mockResolvedValue(ok(null));
  await render(<App />);
  await tick().click();
  await button().click();
  const heading = page.getByRole('heading', { name: 'Everything has been removed' });
  await expect.element(heading).toHaveFocus();
  await expect.element(page.getByText(/No review and no setting is left/u)).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Start afresh' }))
    .toHaveAttribute('href', paths.home);
});
