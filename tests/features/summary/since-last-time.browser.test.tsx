import axe from 'axe-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { App } from '#app/App.tsx';
import type { Instrument } from '#domain/instrument/instrument.ts';
import type { Review } from '#domain/records/review.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { paths } from '#features/paths.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { idOf } from '#tests/builders/ids.ts';
import { anAction, aReview, NOON } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { cleanSlate } from '#tests/storage/clean-slate.ts';
import '#features/summary/SummaryScreen.tsx';
import '#ui/styles/main.scss';

const last = aReview({ id: idOf.review('last'), startsOn: '2026-03-02' });
const next = aReview({ follows: last.id, createdAt: NOON });
/** Before the next review was started, and after. */
const [BEFORE, AFTER] = ['2026-03-09T12:00:00.000Z', '2026-12-01T12:00:00.000Z'];

beforeEach(cleanSlate);
afterAll(() => page.viewport(1280, 800));

const since = () => page.getByRole('region', { name: 'Since last time' });

/** Sheets of a source in one of the reviews, a line of ratings for each. */
type Sheets = Readonly<Record<string, readonly string[]>>;

function sheetsOf(instrument: Instrument, { id }: Review, sheets: Sheets): readonly Sheet[] {
  return Object.entries(sheets).flatMap(([source, lines]) =>
    lines.map((ratings, index) => {
      const sheet = aSheet(instrument, { source, ratings, nth: index + 1, reviewId: id });
      return { ...sheet, id: idOf.sheet(`${id} ${source} ${index}`) };
    }),
  );
}

async function open(before: Sheets, now: Sheets, changes: Partial<Review> | null = {}) {
  const instrument = await loadInstrument();
  if (!instrument.ok) throw new Error(instrument.error);
  if (changes !== null) {
    const sheets = sheetsOf(instrument.value, last, before);
    const review = { ...last, ...changes };
    await addWholeReview({ review, sheets, reflections: [], actions: [] });
  }
  const sheets = sheetsOf(instrument.value, next, now);
  const actions = [
    anAction('Ring carers back.', 'informal-carers', { addedAt: BEFORE, status: 'done' }),
    anAction('Ask about goals.', 'goals', { addedAt: BEFORE }),
    anAction('New.', 'goals', { addedAt: AFTER }),
  ];
  await addWholeReview({ review: next, sheets, reflections: [], actions });
  window.location.hash = paths.summary(next.id);
  await render(<App />);
  await expect.element(since()).toBeVisible();
}

const five = (ratings: string): readonly string[] => Array.from({ length: 5 }, () => ratings);

/** The words of an indicator's row: last time, this time, (the picture,) the change. */
function row(indicator: string): readonly string[] {
  const header = since().getByRole('rowheader', { name: indicator }).element();
  return [...(header.parentElement?.querySelectorAll('td') ?? [])].map((it) => it.textContent);
}

describe('since last time', () => {
  test('the compared sources stand side by side, with what they rest on', async () => {
    await open(
      { 'care-plans': five('2 4 3 5'), 'informal-carers': five('5') },
      { 'care-plans': five('3 3 3'), assessments: five('1') },
    );
    await expect.element(since().getByRole('table')).toBeVisible();
    expect(row('Basic needs are identified and addressed')).toEqual([
      '2.0, 5 ratings',
      '3.0, 5 ratings',
      '',
      'Up by 1.0',
    ]);
    expect(row('Goals are identified and addressed').at(-1)).toBe('Down by 1.0');
    expect(row('Personalised services are provided').at(-1)).toBe('Too small to tell');
    expect(row('Service is strength based')).toEqual(['–', '–', '', 'Nothing to compare']);
    const arrows = document.querySelectorAll('.ui-change__arrow');
    expect([arrows.length, document.querySelectorAll('.ui-change').length]).toEqual([2, 3]);
    await expect.element(since().getByText(/like for like: “Care plans”\./u)).toBeVisible();
    await expect
      .element(since().getByText(/“Informal carers” \(gathered last time only\)/u))
      .toBeVisible();
  });

  test('the plan says how the actions stand that were carried over', async () => {
    await open({}, { 'care-plans': five('3') });
    const words = '2 actions from last time: 1 not started and 1 done.';
    await expect.element(since().getByText(words)).toBeVisible();
  });

  test('few sheets are no reason to set figures side by side', async () => {
    await open({ 'care-plans': ['2', '2'] }, { 'care-plans': five('5') });
    await expect.element(since().getByText(/No source has enough sheets/u)).toBeVisible();
    await expect.element(since().getByRole('table')).not.toBeInTheDocument();
  });

  test.each<[string, Partial<Review> | null, RegExp, string]>([
    ['not on this device', null, /is not on this device/u, paths.restore],
    ['in the bin', { deletedAt: NOON }, /The last review is in the bin/u, paths.bin],
  ])(
    'a last review that is %s is said to be, with the way to it',
    async (_, state, words, href) => {
      await open({ 'care-plans': five('2') }, { 'care-plans': five('5') }, state);
      await expect.element(since().getByText(words)).toBeVisible();
      await expect.element(since().getByRole('link').first()).toHaveAttribute('href', href);
    },
  );

  test.each([320, 1280])('at %i pixels it fits, and axe objects to nothing', async (width) => {
    await page.viewport(width, 800);
    await open({ 'care-plans': five('2 4 3 5') }, { 'care-plans': five('3 3 3') });
    await expect.element(since().getByRole('table')).toBeVisible();
    const { clientWidth, scrollWidth } = document.documentElement;
    expect(scrollWidth).toBe(clientWidth);
    const { violations } = await axe.run(since().element());
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  });
});
