import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { SaveStatus } from '#app/SaveStatus.tsx';
import { useSaveStatus, type SaveState } from '#app/save-status.ts';

const saved: SaveState = { kind: 'saved', at: new Date(2026, 10, 21, 14, 2) };
const failed: SaveState = { kind: 'failed', message: 'there is no room left.' };

const report = (...states: SaveState[]) => {
  for (const state of states) useSaveStatus.getState().report(state);
  return useSaveStatus.getState();
};

beforeEach(() => useSaveStatus.setState(useSaveStatus.getInitialState()));

test('shows when it was saved, and says nothing aloud', async () => {
  await render(<SaveStatus state={saved} hasRecovered={false} />);
  await expect.element(page.getByText('Saved 14:02')).toBeVisible();
  await expect.element(page.getByRole('status')).toBeEmptyDOMElement();
  await expect.element(page.getByRole('alert')).toBeEmptyDOMElement();
});

test('announces a failure and offers two ways out', async () => {
  const onRetry = vi.fn();
  const onDownload = vi.fn();
  await render(<SaveStatus state={failed} onRetry={onRetry} onDownload={onDownload} />);
  await expect.element(page.getByRole('alert')).toHaveTextContent('Not saved: there is no room');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Download what is here' }).click();
  expect(onRetry).toHaveBeenCalledOnce();
  expect(onDownload).toHaveBeenCalledOnce();
});

test('a save is worth saying aloud only after a failure', () => {
  expect(report({ kind: 'saving' }, saved).hasRecovered).toBe(false);
  expect(report(failed, { kind: 'saving' }, saved).hasRecovered).toBe(true);
  expect(report({ kind: 'saving' }, saved).hasRecovered).toBe(false);
});
