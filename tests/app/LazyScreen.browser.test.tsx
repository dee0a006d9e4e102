import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { LazyScreen } from '#app/LazyScreen.tsx';
import { screen } from '#app/screen.ts';

const Greeting = ({ name }: { name: string }) => <p>Good morning, {name}</p>;

test('gives a screen the parameters of its path', async () => {
  const greeting = screen('/greet/:name', () => Promise.resolve(Greeting));
  await render(<LazyScreen screen={greeting} params={{ name: 'Isla' }} />);
  await expect.element(page.getByText('Good morning, Isla')).toBeVisible();
});

test('a screen that did not arrive can be asked for again', async () => {
  let isOnline = false;
  const greeting = screen('/greet/:name', () =>
    isOnline ? Promise.resolve(Greeting) : Promise.reject(new Error('offline')),
  );
  await render(<LazyScreen screen={greeting} params={{ name: 'Isla' }} />);
  await expect.element(page.getByRole('heading', { name: /could not be loaded/ })).toBeVisible();
  isOnline = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('Good morning, Isla')).toBeVisible();
});

test('a screen that has been loaded is there at once the next time', async () => {
  const greeting = screen('/greet/:name', () => Promise.resolve(Greeting));
  expect(greeting.loaded()).toBeUndefined();
  await greeting.load();
  expect(greeting.loaded()).toBe(Greeting);
});
