import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookForUpdates } from '#app/offline/look-for-updates.ts';

const HOUR = 3_600_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const comeIntoView = () => document.dispatchEvent(new Event('visibilitychange'));

test('looks when the tab comes into view, and at most once an hour', () => {
  const update = vi.fn(() => Promise.resolve());
  lookForUpdates({ update });
  comeIntoView();
  expect(update).not.toHaveBeenCalled();
  vi.setSystemTime(Date.now() + HOUR);
  comeIntoView();
  comeIntoView();
  expect(update).toHaveBeenCalledOnce();
});

test('a tab that stays in view looks by itself, whether or not there is a network', async () => {
  const update = vi.fn(() => Promise.reject(new TypeError('offline')));
  lookForUpdates({ update });
  await vi.advanceTimersByTimeAsync(3 * HOUR);
  expect(update).toHaveBeenCalledTimes(3);
});
