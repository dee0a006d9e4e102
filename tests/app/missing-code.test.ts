import { expect, test } from 'vitest';
import { isMissingCode } from '#app/missing-code.ts';

test.each([
  ['Chromium', 'Failed to fetch dynamically imported module: https://example.org/a.js'],
  ['Firefox', 'error loading dynamically imported module: https://example.org/a.js'],
  ['Safari', 'Importing a module script failed.'],
])('a part that did not arrive is known from what %s says', (_, message) => {
  expect(isMissingCode(new TypeError(message))).toBe(true);
});

test.each([new TypeError('x is undefined'), new Error('a bug'), 'text', undefined])(
  'a bug is a bug: %s',
  (error) => {
    expect(isMissingCode(error)).toBe(false);
  },
);
