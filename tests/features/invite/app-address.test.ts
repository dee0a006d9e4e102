import { expect, test } from 'vitest';
import { addressOf, isOnlyHere } from '#features/invite/app-address.ts';

test.each([
  ['https://example.org/', 'https://example.org/#/fill/x'],
  ['https://example.org/sri2/?from=mail#/review/1/invite', 'https://example.org/sri2/#/fill/x'],
  ['https://example.org/sri2/index.html#/', 'https://example.org/sri2/index.html#/fill/x'],
])('opened at %s, a screen is for others at %s', (here, expected) => {
  expect(addressOf('#/fill/x', here)).toBe(expected);
});

test.each([
  'http://localhost:4173/',
  'http://sri.localhost/',
  'http://127.0.0.1:4174/#/',
  'http://127.1.2.3/',
  'http://[::1]:8080/',
  'file:///C:/sri2/index.html',
])('%s is an address of this computer alone', (here) => {
  expect(isOnlyHere(here)).toBe(true);
});

test.each(['https://example.org/', 'http://192.168.1.7/', 'https://localhost.example.org/'])(
  '%s can be opened by others',
  (here) => {
    expect(isOnlyHere(here)).toBe(false);
  },
);
