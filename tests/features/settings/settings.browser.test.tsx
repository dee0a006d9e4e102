import { beforeEach, expect, test } from 'vitest';
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

const checkbox = (name: string) => page.getByRole('checkbox', { name });

test('rating keys are on and prompts closed at first, and both can be changed', async () => {
  await render(<App />);
  await expect.element(checkbox('Rating keys 1–5, N and E')).toBeChecked();
  await expect.element(checkbox('Show all prompts')).not.toBeChecked();
  await checkbox('Rating keys 1–5, N and E').click();
  await checkbox('Show all prompts').click();
  await expect.poll(preferences).toMatchObject({ ratingKeys: false, showPrompts: true });
});

test('the way to how the work is kept leads from here', async () => {
  await render(<App />);
  const link = page.getByRole('main').getByRole('link', { name: 'Keeping your work' });
  await expect.element(link).toHaveAttribute('href', paths.keeping);
});
