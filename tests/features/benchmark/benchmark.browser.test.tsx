import axe from 'axe-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { App } from '#app/App.tsx';
import type { Benchmark } from '#domain/benchmark/benchmark.ts';
import { makeBenchmark } from '#domain/benchmark/make-benchmark.ts';
import type { Filter } from '#domain/comparing/filters.ts';
import type { IndicatorPicture } from '#domain/comparing/picture.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { paths } from '#features/paths.ts';
import { encodeBackup } from '#files/backup.ts';
import { encodeBenchmark } from '#files/benchmark.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { keepBenchmark, keptBenchmark } from '#storage/benchmark.ts';
import { database } from '#storage/database.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { groupPicture, HIDDEN, published, spreadOver } from '#tests/builders/published-groups.ts';
import { aReview, NOON } from '#tests/builders/records.ts';
import { onFirstIndicator, sheetsOf } from '#tests/builders/sheets.ts';
import { cleanSlate } from '#tests/storage/clean-slate.ts';
// Fetched by the app when it is wanted; here beforehand, as a test's patience is short.
import '#features/benchmark/BenchmarkScreen.tsx';
import '#ui/styles/main.scss';

const loaded = await loadInstrument();
if (!loaded.ok) throw new Error('There is no instrument');
const v1 = loaded.value;

const FIRST = 'basic-needs';
const spread = spreadOver(45, [1, 3, 10], [3, 3.5, 25], [3.5, 5, 10]);
const NAMES = v1.indicators.map(({ name }) => name.text);

function benchmark(changes: Partial<IndicatorPicture> = {}, filter: Filter = {}): Benchmark {
  const group = groupPicture(v1, filter, { [FIRST]: { spread, ...changes } });
  const made = makeBenchmark(group, published(v1));
  if (made === null) throw new Error('There is no benchmark');
  return made;
}

const aFile = (text: string): File => new File([text], 'all-services.sri2-benchmark.json');

beforeEach(cleanSlate);
afterAll(() => page.viewport(1280, 800));

/** The screen of a review with these sheets, beside a benchmark that is there already, or none. */
async function beside(sheets: readonly Sheet[], kept: Benchmark | null = benchmark()) {
  const review = aReview();
  await addWholeReview({ review, sheets, reflections: [], actions: [] });
  if (kept !== null) await keepBenchmark(kept);
  window.location.hash = paths.benchmark(review.id);
  await render(<App />);
  await expect.element(heading(kept === null ? 'Open a benchmark' : 'You are here')).toBeVisible();
}

const heading = (name: string) => page.getByRole('heading', { name, level: 2, exact: true });
const careplans = (...lines: readonly string[]) => sheetsOf(v1, 'care-plans', lines);
const pictures = () => document.querySelectorAll('.ui-here').length;
const labels = () => document.querySelectorAll('.ui-here__label').length;

/** The words of the first indicator under its picture. */
function firstItem(): string {
  return document.querySelector('.benchmark-item')?.textContent ?? '';
}

/** The words of the row of an indicator, in one of the tables. */
function row(table: string, indicator = NAMES[0] ?? ''): readonly string[] {
  const header = page
    .getByRole('table', { name: table })
    .getByRole('rowheader', { name: indicator });
  return [...(header.element().parentElement?.querySelectorAll('td') ?? [])].map((cell) =>
    cell.textContent.trim(),
  );
}

async function choose(...files: readonly File[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('There is nothing to choose a file with');
  await userEvent.upload(input, [...files]);
}

describe('opening', () => {
  test('a benchmark is kept, and the focus goes to who the others are', async () => {
    await beside(careplans('3'), null);
    await choose(aFile(encodeBenchmark(benchmark({}, { setting: ['inpatient'] }))));
    await expect.element(heading('Who the others are')).toHaveFocus();
    await expect.element(page.getByText('Setting: Inpatient ward')).toBeVisible();
    await expect.element(page.getByText(/^About 45 services, published on 21 Nov/u)).toBeVisible();
    expect(await keptBenchmark()).toEqual(benchmark({}, { setting: ['inpatient'] }));
  });

  test.each([
    ['a backup', encodeBackup([], NOON), /This is a backup of a review, not a benchmark\./u],
    ['a letter', 'Dear team', /This file was not made by this app\./u],
    [
      'one about 5 services',
      encodeBenchmark(benchmark()).replace('"services": 45', '"services": 5'),
      /This file is damaged: something in it .* \(services\)\./u,
    ],
  ])('%s is refused, aloud, and what is kept stays', async (_, text, words) => {
    await beside(careplans('3'));
    await choose(aFile(text));
    await expect.element(page.getByRole('main').getByRole('alert')).toHaveTextContent(words);
    await expect
      .element(page.getByRole('button', { name: 'Open another benchmark' }))
      .toHaveAccessibleDescription(words);
    expect(await keptBenchmark()).toEqual(benchmark());
  });

  test('one that is stored and cannot be read is as none', async () => {
    await database.device.put({ services: 45 }, 'benchmark');
    await beside(careplans('3'), null);
    await expect.element(page.getByRole('button', { name: 'Open a benchmark' })).toBeVisible();
  });

  test('taking it away leads back to opening one', async () => {
    await beside(careplans('3'));
    await page.getByRole('button', { name: 'Take the benchmark away' }).click();
    await expect.element(heading('Open a benchmark')).toHaveFocus();
    expect(await keptBenchmark()).toBeNull();
  });
});

describe('you are here', () => {
  test('in a picture, in words, and in both tables', async () => {
    await beside(careplans('3 4'));
    expect([pictures(), labels()]).toEqual([10, 2]);
    expect(firstItem()).toContain(
      'About 25 of 45 services are in the same stretch, from 3.0 to just under 3.5.',
    );
    expect(firstItem()).toContain('You: 3.0, from 1 of 6 sources.');
    expect(firstItem()).toContain('The services’ mean: 3.0, from 5 of 6 sources.');
    expect(row('Your score of each indicator')).toEqual([
      '3.0, 1 of 6 sources',
      '3.0, 5 of 6 sources',
      'About 45',
      '1.0 to under 3.0: 103.0 to under 3.5: 253.5 to 5.0: 10',
    ]);
    expect(row('The mean of each source').slice(0, 2)).toEqual([
      'You: no sheets yet; They: 3.0 (about 45)',
      'You: 3.0; They: 3.1 (about 40)',
    ]);
    expect(row('The mean of each source').at(-1)).toBe('You: no sheets yet; They: not published');
    expect(document.querySelectorAll('.ui-strip__bar--chosen')).toHaveLength(2);
  });

  test('a score that is read as the end of its stretch is said to be under it', async () => {
    await beside(careplans(...'3 3 3 3 3 3 3 4 4 4 4 4 4'.split(' ')));
    expect(firstItem()).toContain('You: just under 3.5, from');
    expect(firstItem()).toContain('from 3.0 to just under 3.5.');
  });

  test('a review without any score sees the others alone', async () => {
    await beside([]);
    await expect.element(page.getByText('You have no scores yet')).toBeVisible();
    expect([pictures(), labels()]).toEqual([10, 0]);
    expect(firstItem()).toContain('as nothing has been gathered yet.');
    expect(row('Your score of each indicator')[0]).toBe('No figure yet');
  });

  test('what few people said is not shown here either', async () => {
    await beside(onFirstIndicator(v1, 'people-providing', '5 4'));
    expect(firstItem()).toContain('as too few people rated it for a figure to be shown.');
    expect(row('The mean of each source')[3]).toBe('You: too few to show; They: 3.3 (about 30)');
    expect(document.body.textContent).not.toContain('4.5');
    expect(labels()).toBe(0);
  });

  test('two sources that are shown as one stand beside those that have them as one', async () => {
    await beside([
      ...onFirstIndicator(v1, 'people-using', '5 5 5 5 5'),
      ...onFirstIndicator(v1, 'informal-carers', '3'),
    ]);
    expect(row('The mean of each source')).toHaveLength(5);
    expect(row('The mean of each source').at(-1)).toBe('You: 4.7; They: not published');
  });

  test('what was not published is said to be', async () => {
    await beside(
      careplans('3'),
      benchmark({ spread: HIDDEN, score: { mean: null, counted: 0, of: 6 } }),
    );
    expect(firstItem()).toContain('Nothing about the other services could be published here.');
    expect(pictures()).toBe(9);
    expect(row('Your score of each indicator').slice(1)).toEqual(Array(3).fill('Not published'));
  });

  test('with the mean alone there is a picture without bars', async () => {
    await beside(careplans('3'), benchmark({ spread: HIDDEN }));
    expect(firstItem()).toContain('could not be published, only their mean.');
    expect(document.querySelectorAll('.benchmark-item:first-child .ui-strip__bar')).toHaveLength(0);
    expect(document.querySelectorAll('.benchmark-item:first-child .ui-strip__mean')).toHaveLength(
      1,
    );
  });
});

describe('other words', () => {
  test('another version of the instrument is said, and the picture is there', async () => {
    await beside(careplans('3'), benchmark({}, { version: ['2'] }));
    await expect.element(page.getByText(/these services used another/u)).toBeVisible();
    expect(pictures()).toBe(10);
  });

  test('beside another instrument nothing is set', async () => {
    await addWholeReview({ review: aReview(), sheets: [], reflections: [], actions: [] });
    await keepBenchmark({ ...benchmark(), instrument: { id: 'garden' } });
    window.location.hash = paths.benchmark(aReview().id);
    await render(<App />);
    await expect.element(page.getByText(/made with another instrument/u)).toBeVisible();
    expect(document.querySelectorAll('table, .ui-here')).toHaveLength(0);
    await expect.element(page.getByRole('button', { name: /^Take the/u })).toBeVisible();
  });
});

test('nothing on the screen speaks of a rank, or of better and worse, but to deny it', async () => {
  await beside(careplans('3 2 5 4 1'));
  const words = document.querySelector('main')?.textContent ?? '';
  const denied = words.replaceAll(
    /nothing is ranked|This is not a ranking|neither better nor worse/gu,
    '',
  );
  expect(denied).not.toMatch(/rank|better|worse|average|percent|above|below|league/iu);
});

test.each([320, 1280])('at %i pixels it fits, and axe objects to nothing', async (width) => {
  await page.viewport(width, 800);
  await beside(careplans('1 5 3'), benchmark({}, { version: ['2'] }));
  const { clientWidth, scrollWidth } = document.documentElement;
  expect(scrollWidth).toBe(clientWidth);
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
});
