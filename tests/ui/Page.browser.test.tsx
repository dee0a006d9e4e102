import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { Page } from '#ui/Page.tsx';
import { PageProvider } from '#ui/PageProvider.tsx';
import '#ui/styles/main.scss';

const app = (title: string) => (
  <PageProvider siteName="SRI 2">
    <Page key={title} title={title}>
      <input aria-label="Something" />
    </Page>
  </PageProvider>
);

const goTo = (place: string) => window.history.replaceState(null, '', place);

afterEach(() => goTo('#/'));

test('leaves focus alone on the very first load, and names the tab', async () => {
  await render(app('First'));
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('First');
  expect(document.activeElement).toBe(document.body);
  expect(document.title).toBe('First – SRI 2');
});

test('takes the focus to the heading after a change of place', async () => {
  const screen = await render(app('First'));
  goTo('#/second');
  await screen.rerender(app('Second'));
  await expect.element(page.getByRole('heading', { name: 'Second' })).toHaveFocus();
  expect(document.title).toBe('Second – SRI 2');
});

test('leaves focus alone when only the title changes', async () => {
  const screen = await render(
    <PageProvider siteName="SRI 2">
      <Page title="Nameless">
        <input aria-label="Name" />
      </Page>
    </PageProvider>,
  );
  await page.getByLabelText('Name').click();
  await screen.rerender(
    <PageProvider siteName="SRI 2">
      <Page title="Named">
        <input aria-label="Name" />
      </Page>
    </PageProvider>,
  );
  await expect.element(page.getByLabelText('Name')).toHaveFocus();
  expect(document.title).toBe('Named – SRI 2');
});

test('keeps the focus when the screen at a new place is replaced by its loaded self', async () => {
  const screen = await render(app('First'));
  goTo('#/second');
  await screen.rerender(app('One moment'));
  await screen.rerender(app('Second'));
  await expect.element(page.getByRole('heading', { name: 'Second' })).toHaveFocus();
});
