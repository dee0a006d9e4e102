import axe from 'axe-core';
import { afterAll, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { App } from '#app/App.tsx';
import { paths } from '#features/paths.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { aReview } from '#tests/builders/records.ts';
import { cleanSlate } from '#tests/storage/clean-slate.ts';
import { harbourViewSheets } from './harbour-view.ts';
import '#ui/styles/main.scss';

/** Longer than the drawing library takes to load where a machine is busy, in milliseconds. */
const LOADING = 45_000;

afterAll(() => page.viewport(1280, 800));

test.each([320, 1280])(
  'at %i pixels it fits, and has nothing that axe objects to',
  async (width) => {
    await page.viewport(width, 800);
    await cleanSlate();
    const loaded = await loadInstrument();
    if (!loaded.ok) throw new Error(loaded.error);
    const review = aReview();
    const sheets = harbourViewSheets(loaded.value);
    await addWholeReview({ review, sheets, reflections: [], actions: [] });
    window.location.hash = paths.summary(review.id);
    await render(<App />);
    await expect.element(page.getByRole('heading', { level: 1, name: 'Summary' })).toBeVisible();
    const marks = () => document.querySelectorAll('.summary-chart__mark').length;
    await expect.poll(marks, { timeout: LOADING }).toBe(40);
    const { clientWidth, scrollWidth } = document.documentElement;
    expect(scrollWidth).toBe(clientWidth);
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  },
  LOADING,
);
