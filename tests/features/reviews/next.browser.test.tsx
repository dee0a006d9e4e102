import axe from 'axe-core';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { App } from '#app/App.tsx';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { CURRENT } from '#instrument/registry.ts';
import { database } from '#storage/database.ts';
import { allReviews } from '#storage/reviews.ts';
import { addWholeReview, contentsOf } from '#storage/whole-review.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReflection, anAction, aReview } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { cleanSlate } from '#tests/storage/clean-slate.ts';
// Fetched by the app when they are wanted; here beforehand, as a test's patience is short.
import '#features/reviews/next/NextScreen.tsx';
import '#features/reviews/ReviewScreen.tsx';
import '#ui/styles/main.scss';

const last: ReviewRecords = {
  review: aReview({ coordinator: 'Senior nurse', startsOn: '2026-09-07' }),
  sheets: [aSheet(smallInstrument(), { source: 'diaries', ratings: '4 4' })],
  reflections: [aReflection('goals', { strengths: 'Small steps.' })],
  actions: [
    anAction('Ring carers back.', 'informal-carers', { status: 'under-way' }),
    anAction('Print leaflets.', 'goals', { status: 'done' }),
    anAction('Ask about goals.'),
  ],
};

beforeEach(cleanSlate);
afterAll(() => page.viewport(1280, 800));

async function openNext(): Promise<void> {
  await addWholeReview(last);
  window.location.hash = paths.next(last.review.id);
  await render(<App />);
  await expect.element(title('Start the next review')).toBeVisible();
}

const title = (name: string) => page.getByRole('heading', { level: 1, name });
const start = () => page.getByRole('button', { name: 'Start the next review' });

async function started(): Promise<ReviewRecords | undefined> {
  const { records } = await allReviews();
  const review = records.find(({ follows }) => follows === last.review.id);
  return review && { review, ...(await contentsOf(review.id)) };
}

describe('before the next review', () => {
  test('it says what comes along and what does not, and has changed nothing yet', async () => {
    await openNext();
    await expect.element(page.getByText('2 actions still open, with dates')).toBeVisible();
    await page.getByText('See the 2 open actions').click();
    await expect.element(page.getByText('Under way: Ring carers back.')).toBeVisible();
    await expect.element(page.getByText(/^Ratings\. Every sheet is filled in anew/u)).toBeVisible();
    expect(await started()).toBeUndefined();
  });

  test('one that has been started already is named', async () => {
    await addWholeReview({
      review: aReview({ id: idOf.review('next'), follows: last.review.id }),
      sheets: [],
      reflections: [],
      actions: [],
    });
    await openNext();
    await expect.element(page.getByText('has been started already')).toBeVisible();
    const link = page.getByRole('link', { name: 'Harbour View' });
    await expect.element(link).toHaveAttribute('href', paths.review(idOf.review('next')));
  });

  test.each([320, 1280])('at %i pixels it fits, and axe objects to nothing', async (width) => {
    await page.viewport(width, 800);
    await openNext();
    const { clientWidth, scrollWidth } = document.documentElement;
    expect(scrollWidth).toBe(clientWidth);
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  });
});

describe('the next review', () => {
  test('is stored whole and opened, and the last one stays as it was', async () => {
    await openNext();
    await start().click();
    await expect.element(title('Harbour View')).toHaveFocus();
    const next = await started();
    expect(next?.review).toMatchObject({ coordinator: 'Senior nurse', instrument: CURRENT });
    expect(next?.actions.map(({ what }) => what).toSorted()).toEqual([
      'Ask about goals.',
      'Ring carers back.',
    ]);
    expect([next?.sheets, next?.reflections]).toEqual([[], []]);
    expect(await contentsOf(last.review.id)).toMatchObject({ sheets: [...last.sheets] });
    expect((await contentsOf(last.review.id)).actions).toHaveLength(3);
    expect(await database.journal.count()).toBe(0);
  });

  test('that cannot be stored is not there in part; a second try makes one', async () => {
    await openNext();
    const full = new DOMException('', 'QuotaExceededError');
    const put = vi.spyOn(database.actions, 'put').mockRejectedValueOnce(full);
    await start().click();
    await expect.element(page.getByText('The next review has not been saved')).toBeVisible();
    expect(await started()).toBeUndefined();
    put.mockRestore();
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await expect.poll(async () => (await started())?.actions.length).toBe(2);
    const { records } = await allReviews();
    expect(records).toHaveLength(2);
  });
});

test('at home the last review offers it until there is one', async () => {
  await addWholeReview(last);
  window.location.hash = paths.home;
  await render(<App />);
  const offer = page.getByRole('link', { name: 'Start the next review of Harbour View' });
  await expect.element(offer).toHaveAttribute('href', paths.next(last.review.id));
  const next = aReview({ id: idOf.review('next'), follows: last.review.id });
  await addWholeReview({ review: next, sheets: [], reflections: [], actions: [] });
  await expect.element(page.getByText('Follows an earlier review')).toBeVisible();
  await expect.element(offer).not.toBeInTheDocument();
});
