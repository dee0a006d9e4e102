import { expect, test } from 'vitest';
import { listenForNoise } from './console-noise.ts';

test('hears errors and warnings, once each', () => {
  const quiet: Pick<Console, 'error' | 'warn'> = { error: () => {}, warn: () => {} };
  const heardSince = listenForNoise(quiet);
  quiet.error('first', 1);
  quiet.warn(new Error('second'));
  expect(heardSince()).toEqual([
    'console.error: first 1',
    expect.stringContaining('console.warn: Error: second'),
  ]);
  expect(heardSince()).toEqual([]);
});

test('every test is in Scotland', () => {
  const summer = new Date('2026-07-01T12:00:00Z');
  expect(summer.getHours()).toBe(13);
  expect(summer.toLocaleDateString()).toBe('01/07/2026');
});
