import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { App } from '#app/App.tsx';
import type { ReviewId } from '#domain/records/ids.ts';
import { paths } from '#features/paths.ts';
import { openExample } from '#features/reviews/example/open-example.ts';
import { cleanSlate } from '#tests/storage/clean-slate.ts';
import '#ui/styles/main.scss';

let example: ReviewId;

beforeAll(async () => {
  await page.viewport(320, 640);
  await cleanSlate();
  const opened = await openExample();
  if (!opened.ok) throw new Error(opened.error);
  example = opened.value;
});

afterAll(() => page.viewport(1280, 800));

describe('on the smallest of screens', () => {
  test.each([
    ['Your reviews', () => paths.home],
    ['Start a review', () => paths.start],
    ['Harbour View Supported Living', () => paths.review(example)],
    ['Plan the review', () => paths.plan(example)],
    ['Settings', () => paths.settings],
    ['About SRI 2', () => paths.about],
    ['Accessibility statement', () => paths.accessibility],
    ['Privacy', () => paths.privacy],
  ])('%s fits, and has nothing that axe objects to', async (title, place) => {
    window.location.hash = place();
    await render(<App />);
    await expect.element(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    const { clientWidth, scrollWidth } = document.documentElement;
    expect(scrollWidth).toBe(clientWidth);
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  });
});
