import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { OfflineNotice } from '#app/offline/OfflineNotice.tsx';
import { useOfflineNews } from '#app/offline/offline-news.ts';
import '#ui/styles/main.scss';

const news = page.getByRole('region', { name: 'News of the app' });

beforeEach(async () => {
  useOfflineNews.setState(useOfflineNews.getInitialState());
  await render(
    <>
      <OfflineNotice />
      <main id="main" tabIndex={-1} />
    </>,
  );
});

test('says nothing while there is nothing to say', async () => {
  await expect.element(news).not.toBeInTheDocument();
});

test('readiness is spoken, and goes with the next screen', async () => {
  useOfflineNews.getState().sayReady();
  await expect.element(page.getByRole('status')).toHaveTextContent('Ready to work offline');
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  await expect.element(news).not.toBeInTheDocument();
});

test('an update can wait, and focus is not lost with its notice', async () => {
  useOfflineNews.getState().sayUpdate('offered');
  await expect.element(page.getByRole('status')).toHaveTextContent('A new version is ready');
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  await page.getByRole('button', { name: 'Later' }).click();
  await expect.element(news).not.toBeInTheDocument();
  await expect.element(page.getByRole('main')).toHaveFocus();
});

test('readiness does not push an update aside', async () => {
  useOfflineNews.getState().sayUpdate('offered');
  useOfflineNews.getState().sayReady();
  await expect.element(news).toHaveTextContent('A new version is ready');
});
