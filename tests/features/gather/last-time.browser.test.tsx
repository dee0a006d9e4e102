import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { App } from '#app/App.tsx';
import type { Review } from '#domain/records/review.ts';
import { paths } from '#features/paths.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { sheetById } from '#storage/sheets.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReview, NOON } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { cleanSlate } from '#tests/storage/clean-slate.ts';
import { statement } from './gathering.tsx';
import '#ui/styles/main.scss';

beforeEach(cleanSlate);

/** Opens the first sheet of a source in a review that follows another with one such sheet. */
async function openSheet(source: string, changes: Partial<Review> = {}): Promise<void> {
  const instrument = await loadInstrument();
  if (!instrument.ok) throw new Error(instrument.error);
  const last = aReview({ id: idOf.review('last'), ...changes });
  const examples = ['A step with a date.', ''];
  const before = { source, ratings: '4 4', examples, reviewId: last.id, nth: 2 };
  const sheets = [aSheet(instrument.value, before)];
  const empty = { reflections: [], actions: [] };
  await addWholeReview({ review: last, sheets, ...empty });
  const review = aReview({ follows: last.id });
  const now = aSheet(instrument.value, { source, examples: ['Seen today.'] });
  await addWholeReview({ review, sheets: [now], ...empty });
  window.location.hash = paths.sheet(review.id, idOf.source(source), now.id);
  await render(<App />);
  await expect.element(statement(1)).toBeVisible();
}

const lastTime = (number: number) => statement(number).getByText('Written last time');

test('what a document showed last time can be read and used again, and is saved', async () => {
  await openSheet('care-plans');
  await lastTime(1).click();
  await statement(1).getByRole('button', { name: 'Use again “A step with a date.”' }).click();
  const example = statement(1).getByRole('textbox');
  await expect.element(example).toHaveValue('Seen today.\nA step with a date.');
  await expect.element(example).toHaveFocus();
  await expect.element(lastTime(2)).not.toBeInTheDocument();
  const stored = async () =>
    (await sheetById(idOf.sheet('care-plans 1'))).records[0]?.responses[
      idOf.indicator('basic-needs')
    ];
  await expect
    .poll(stored)
    .toEqual({ state: 'unanswered', example: 'Seen today.\nA step with a date.' });
});

test.each<[string, string, Partial<Review>]>([
  ['people said', 'people-using', {}],
  ['a deleted review had', 'care-plans', { deletedAt: NOON }],
])('what %s is not read again', async (_, source, changes) => {
  await openSheet(source, changes);
  await expect.element(lastTime(1)).not.toBeInTheDocument();
});
