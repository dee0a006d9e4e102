import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { SaveStatus } from '#app/SaveStatus.tsx';
import { useSaveStatus, type SaveState } from '#app/save-status.ts';

const saved: SaveState = { kind: 'saved', at: new Date(2026, 10, 21, 14, 2) };
const failed = { kind: 'failed', message: 'there is no room left.' } as const;

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
  await render(<SaveStatus {...{ state: failed, failure: failed.message, onRetry, onDownload }} />);
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

function Live() {
  const { state, failure } = useSaveStatus();
  return <SaveStatus state={state} failure={failure} onRetry={() => {}} onDownload={() => {}} />;
}

test('trying again keeps the ways out, with the focus on them, and does not repeat itself', async () => {
  await render(<Live />);
  report(failed);
  const retry = page.getByRole('button', { name: 'Try again' });
  await expect.element(retry).toBeVisible();
  retry.element().focus();
  const said = page.getByRole('alert').element().firstChild;
  report({ kind: 'saving' });
  await expect.element(page.getByText('Saving')).toBeVisible();
  await expect.element(retry).toHaveFocus();
  report(failed);
  await expect.element(page.getByText('Not saved: there is no room left.').first()).toBeVisible();
  await expect.element(retry).toHaveFocus();
  expect(page.getByRole('alert').element().firstChild).toBe(said);
  report(saved);
  await expect.element(retry).not.toBeInTheDocument();
});
