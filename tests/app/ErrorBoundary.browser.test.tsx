import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { ErrorBoundary } from '#app/ErrorBoundary.tsx';
import { ScreenFailed } from '#app/ScreenFailed.tsx';

function Broken(): never {
  throw new Error('a bug');
}

test('a bug leaves a way back and a way to keep the work, until the person moves on', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const fallback = () => <ScreenFailed backup={<button type="button">Save a backup</button>} />;
  const screen = await render(
    <ErrorBoundary place="/a" fallback={fallback}>
      <Broken />
    </ErrorBoundary>,
  );
  await expect.element(page.getByRole('link', { name: 'Go to your reviews' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Save a backup' })).toBeVisible();
  // From the reviews themselves, the link leads nowhere.
  await expect.element(page.getByRole('button', { name: 'Reload the app' })).toBeVisible();
  await screen.rerender(
    <ErrorBoundary place="/b" fallback={fallback}>
      <p>Working</p>
    </ErrorBoundary>,
  );
  await expect.element(page.getByText('Working')).toBeVisible();
  vi.restoreAllMocks();
});
