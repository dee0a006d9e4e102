import { beforeAll, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import type { Instrument } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { SummaryScreen } from '#features/summary/SummaryScreen.tsx';
import { loadInstrument } from '#instrument/registry.ts';
import { aReview } from '#tests/builders/records.ts';
import { onFirstIndicator, sheetsOf } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { expectedCell, harbourViewSheets } from './harbour-view.ts';
import '#ui/styles/main.scss';

let v1: Instrument;

beforeAll(async () => {
  const loaded = await loadInstrument();
  if (!loaded.ok) throw new Error(loaded.error);
  v1 = loaded.value;
});

async function open(sheets: readonly Sheet[], instrument = v1): Promise<void> {
  const review: OpenReview = {
    instrument,
    review: aReview(),
    sheets,
    reflections: [],
    actions: [],
  };
  await render(<SummaryScreen open={review} />);
}

/** Longer than the drawing library takes to load where a machine is busy, in milliseconds. */
const LOADING = 45_000;

const matrix = () => page.getByRole('table', { name: /^What each source says/ });
const viewpoints = () => page.getByRole('table', { name: /^Scores and viewpoints/ });
const marks = () => document.querySelectorAll('.summary-chart__mark').length;

/** The words of every cell of a table, row by row, without the names of the rows. */
function cellsOf(table: { element: () => Element }): readonly (readonly string[])[] {
  const rows = [...table.element().querySelectorAll('tbody tr')];
  return rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent));
}

test('the matrix has the figures of Harbour View, and how many ratings are behind each', async () => {
  await open(harbourViewSheets(v1));
  await expect.element(matrix()).toBeVisible();
  const expected = v1.indicators.map(({ number }) =>
    v1.sources.map(({ id }) => expectedCell(id, number)),
  );
  expect(cellsOf(matrix()).map((row) => row.slice(0, -1))).toEqual(expected);
});

test(
  'every mark of the picture is a figure of its table',
  async () => {
    await open(sheetsOf(v1, 'care-plans', ['4 3 _ 2']));
    const figures = cellsOf(viewpoints())
      .flat()
      .filter((words) => /^\d/u.test(words));
    expect(figures).toHaveLength(6);
    await expect.poll(marks, { timeout: LOADING }).toBe(figures.length);
  },
  LOADING,
);

describe('what few people said', () => {
  test('with three or four ratings only a mean is shown, with one or two no figure', async () => {
    await open([
      ...onFirstIndicator(v1, 'assessments', '3'),
      ...onFirstIndicator(v1, 'people-providing', '5 4'),
      ...onFirstIndicator(v1, 'informal-carers', '1 2 2 2'),
    ]);
    const [first] = cellsOf(matrix());
    expect(first).toEqual([
      '3.0, 1 rating',
      'No sheets yet',
      'No sheets yet',
      'Too few to show',
      'No sheets yet',
      '1.8, fewer than 5 ratings',
      '2.4, 2 of 6 sources',
    ]);
    expect(document.body.textContent).not.toContain('4.5');
    await expect.element(page.getByText('Some figures are not shown')).toBeVisible();
    await expect
      .element(page.getByText('People providing the service: no figure on 10 indicators'))
      .toBeVisible();
  });

  test('two small groups are shown as one, and it is said how to hear more', async () => {
    await open([
      ...onFirstIndicator(v1, 'people-using', '5 5 5 5 5 5'),
      ...onFirstIndicator(v1, 'informal-carers', '1'),
    ]);
    const [first] = cellsOf(matrix());
    expect(first?.[4]).toBe('4.4, 7 ratings');
    expect(document.body.textContent).not.toContain('5.0');
    await expect
      .element(page.getByText('People who use the service and carers are shown together'))
      .toBeVisible();
    await expect.element(page.getByRole('link', { name: /^Hear more: Informal/ })).toBeVisible();
  });
});

test('strengths come first, and nothing is added up over the indicators', async () => {
  await open(sheetsOf(v1, 'care-plans', ['2 5 3']));
  const bands = [...document.querySelectorAll('.summary-band h3')].map((it) => it.textContent);
  expect(bands).toEqual(['Strength', 'Building', 'To develop', 'Not enough to say yet']);
  expect(document.body.textContent).not.toMatch(/%|total score|rank/iu);
});

test('before the first sheet it says what to do next', async () => {
  await open([]);
  await expect.element(page.getByText('Nothing has been gathered yet')).toBeVisible();
  for (const { name } of v1.sources) {
    await expect.element(page.getByRole('link', { name })).toBeVisible();
  }
  expect(document.querySelectorAll('table')).toHaveLength(0);
});

test('another instrument brings its own words and its own number of everything', async () => {
  const small = smallInstrument();
  await open(sheetsOf(small, 'diaries', ['5 2']), small);
  await expect.element(page.getByRole('heading', { name: 'Flowering' })).toBeVisible();
  expect(cellsOf(matrix())).toEqual([
    ['5.0, 1 rating', 'No sheets yet', 'No sheets yet', '5.0, 1 of 3 sources'],
    ['2.0, 1 rating', 'No sheets yet', 'No sheets yet', '2.0, 1 of 3 sources'],
  ]);
});
