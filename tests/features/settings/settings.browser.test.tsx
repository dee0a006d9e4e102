import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { App } from '#app/App.tsx';
import { paths } from '#features/paths.ts';
import { preferences } from '#storage/preferences.ts';
import { cleanSlate } from '#tests/storage/clean-slate.ts';
import '#ui/styles/main.scss';

beforeEach(async () => {
  await cleanSlate();
  window.location.hash = paths.settings;
});

afterEach(() => vi.restoreAllMocks());

const checkbox = (name: string) => page.getByRole('checkbox', { name });
const ask = () => page.getByRole('button', { name: 'Ask the browser to keep them' });

test('rating keys are on and prompts closed at first, and both can be changed', async () => {
  await render(<App />);
  await expect.element(checkbox('Rating keys 1–5, N and E')).toBeChecked();
  await expect.element(checkbox('Show all prompts')).not.toBeChecked();
  await checkbox('Rating keys 1–5, N and E').click();
  await checkbox('Show all prompts').click();
  await expect.poll(preferences).toMatchObject({ ratingKeys: false, showPrompts: true });
});

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
