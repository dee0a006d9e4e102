import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { App } from '#app/App.tsx';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReflection, anAction, aReview } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { ReviewScreen } from '#features/reviews/ReviewScreen.tsx';
import { loadInstrument } from '#instrument/registry.ts';
import { cleanSlate } from '#tests/storage/clean-slate.ts';
import '#ui/styles/main.scss';

beforeEach(cleanSlate);

async function openTaskList(records: Partial<ReviewRecords> = {}): Promise<void> {
  const review = records.review ?? aReview();
  await addWholeReview({ sheets: [], reflections: [], actions: [], ...records, review });
  window.location.hash = paths.review(review.id);
  await render(<App />);
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Harbour View');
}

const task = (name: string) => page.getByRole('link', { name, exact: true });

test('a new review begins with planning; everything else is open, too', async () => {
  await openTaskList();
  await expect.element(page.getByText('Decide together which sources')).toBeVisible();
  await expect.element(task('Care plans')).toHaveAccessibleDescription('0 of 10 care plans');
  for (const name of ['Assessments', 'Reflect together', 'Summary', 'Action plan']) {
    expect(task(name).element().getAttribute('href')).toMatch(/^#\/review\//u);
  }
});

test('every stage says truthfully how far it has come', async () => {
  const instrument = await loadInstrument();
  if (!instrument.ok) throw new Error('There is no instrument');
  await openTaskList({
    review: aReview({
      meetsOn: '2026-05-06',
      sources: { [idOf.source('informal-carers')]: { included: false, intended: 10 } },
    }),
    sheets: [1, 2, 3].map((nth) =>
      aSheet(instrument.value, { source: 'care-plans', ratings: '4', nth }),
    ),
    reflections: [aReflection('goals', { strengths: 'Good.', isPriority: true })],
    actions: [anAction('One'), anAction('Two', 'goals', { status: 'done' })],
  });
  await expect.element(page.getByText('Meet on 6 May 2026')).toBeVisible();
  await expect.element(task('Care plans')).toHaveAccessibleDescription('3 of 10 care plans');
  await expect.element(task('Informal carers')).toHaveAccessibleDescription('Not included');
  await expect
    .element(task('Reflect together'))
    .toHaveAccessibleDescription('1 priority chosen 1 of 10 indicators');
  await expect.element(task('Action plan')).toHaveAccessibleDescription('2 actions, 1 open');
  await expect.element(task('Open the action plan')).toBeVisible();
});

test('another instrument brings its own sources, with nothing known by heart', async () => {
  const instrument = smallInstrument();
  const review = aReview({ instrument });
  await render(
    <ReviewScreen open={{ instrument, review, sheets: [], reflections: [], actions: [] }} />,
  );
  const sources = page.getByRole('list', { name: 'Gather' }).getByRole('link');
  expect(sources.elements().map((link) => link.textContent)).toEqual([
    'The diaries',
    'The visitors',
    'The neighbours',
    'What has come in',
  ]);
});
