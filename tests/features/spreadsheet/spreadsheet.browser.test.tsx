import axe from 'axe-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { App } from '#app/App.tsx';
import type { Sheet } from '#domain/records/sheet.ts';
import { statementFor } from '#domain/instrument/instrument.ts';
import { sheetColumns } from '#domain/spreadsheet/sheet-columns.ts';
import { paths } from '#features/paths.ts';
import { sheetsFile } from '#files/spreadsheet/sheet-files.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { database } from '#storage/database.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { aReview } from '#tests/builders/records.ts';
import { aSheet, sheetsOf, sourceNamed } from '#tests/builders/sheets.ts';
import { cleanSlate } from '#tests/storage/clean-slate.ts';
// Fetched by the app when it is wanted; here beforehand, as a test's patience is short.
import '#features/spreadsheet/SpreadsheetScreen.tsx';
import '#ui/styles/main.scss';

const loaded = await loadInstrument();
if (!loaded.ok) throw new Error('There is no instrument');
const v1 = loaded.value;
const carers = sourceNamed(v1, 'informal-carers');
const statements = v1.indicators.map((one) => statementFor(one, carers.id).text);

beforeEach(cleanSlate);
afterAll(() => page.viewport(1280, 800));

async function opened(source: string, sheets: readonly Sheet[] = []) {
  const review = aReview();
  await addWholeReview({ review, sheets, reflections: [], actions: [] });
  window.location.hash = paths.spreadsheet(review.id, sourceNamed(v1, source).id);
  await render(<App />);
  await expect.element(heading('Choose the file')).toBeVisible();
}

const heading = (name: string) => page.getByRole('heading', { name, level: 2, exact: true });
const button = (name: string | RegExp) => page.getByRole('button', { name });

async function choose(content: string | Blob, name = 'answers.csv'): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('There is nothing to choose a file with');
  await userEvent.upload(input, new File([content], name));
}

/** A file with the app's own columns, and these cells in its rows. */
function own(source: string, ...rows: readonly string[]): string {
  const columns = sheetColumns(v1, sourceNamed(v1, source));
  return [columns.map(({ header }) => `"${header}"`).join(','), ...rows].join('\r\n');
}

async function expectAccessible(): Promise<void> {
  for (const [width, height] of [
    [1280, 800],
    [320, 640],
  ] as const) {
    await page.viewport(width, height);
    // Nothing is halfway from one colour to another.
    await Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    );
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  }
  await page.viewport(1280, 800);
}

describe('a file with the app’s own columns', () => {
  test('goes straight to what would be added, and is added and taken away in one step', async () => {
    await opened('care-plans');
    await choose(own('care-plans', '1,4,In own words', '2,NA', ',3'));
    await expect.element(heading('What would be added')).toHaveFocus();
    await expectAccessible();
    await button('Add 3 care plans').click();
    await expect.element(heading('Added')).toHaveFocus();
    expect(await database.sheets.count()).toBe(3);
    await expectAccessible();
    await button('Undo').click();
    await expect.element(heading('Undone')).toHaveFocus();
    expect(await database.sheets.count()).toBe(0);
  });

  test('says what is wrong row by row, and takes the others', async () => {
    await opened('care-plans');
    await choose(own('care-plans', '1,7', '2,4', '2,5', ''));
    await expect.element(page.getByText('2 rows cannot be taken')).toBeVisible();
    await expect.element(page.getByText(/^Row 2: Statement 1: “7” is not a rating/u)).toBeVisible();
    await expect.element(page.getByText('Row 4: Care plan 2 is in row 3 already.')).toBeVisible();
    await button('Add 1 care plan').click();
    await expect.element(heading('Added')).toHaveFocus();
    expect(await database.sheets.count()).toBe(1);
  });

  test('what is here already is left out until a person says otherwise', async () => {
    await opened('care-plans', sheetsOf(v1, 'care-plans', ['4', '5']));
    await choose(own('care-plans', '1,4', '3,2'));
    await expect.element(page.getByText('Here already: 1 care plan')).toBeVisible();
    await expect.element(button('Add 1 care plan')).toBeVisible();
    await page.getByLabelText('Add it all the same').click();
    await expect.element(button('Add 2 care plans')).toBeVisible();
    await expect.element(page.getByText(/^Care plan 1 is here already, so/u)).toBeVisible();
    await expectAccessible();
  });

  test('what might show who somebody is stands in a list', async () => {
    await opened('informal-carers');
    await choose(own('informal-carers', '4,Call Mrs McKay on 0131 496 0123'));
    await expect
      .element(page.getByText(/^Row 2, statement 1: .*Mrs McKay.* and .*0131/u))
      .toBeVisible();
  });
});

describe('a form’s columns', () => {
  const header = ['Name', 'Email', ...statements.flatMap((one) => [`"${one}"`, 'Example'])].join(
    ',',
  );
  const answers = `${header}\r\nAnn Quill,ann@example.org,Agree,They ask,5`;

  test('are matched, looked over, and known the next time', async () => {
    await opened('informal-carers');
    await choose(answers);
    await expect.element(heading('Match the columns')).toHaveFocus();
    await expect.element(page.getByLabelText('Name', { exact: true })).toHaveValue('');
    await expectAccessible();
    await button('Go on').click();
    await expect.element(page.getByText('Not taken, and not kept: Name and Email.')).toBeVisible();
    await button('Add 1 response').click();
    await expect.element(heading('Added')).toHaveFocus();
    expect(JSON.stringify(await database.sheets.toArray())).not.toMatch(/quill|example\.org/iu);
    expect(JSON.stringify(await database.device.toArray())).not.toMatch(/quill|email/iu);
    await button('Choose another file').click();
    await choose(answers);
    await expect.element(page.getByText('You have taken in this file before')).toBeVisible();
    expect(button(/^Add/u).elements()).toEqual([]);
    await page.getByLabelText('Add it all the same').click();
    await expect.element(button('Add 1 response')).toBeVisible();
  });

  test('one thing cannot be chosen for two columns, and there has to be a rating', async () => {
    await opened('informal-carers');
    await choose('One,Two\r\n4,5');
    await button('Go on').click();
    await expect.element(page.getByRole('alert', { name: 'There is a problem' })).toHaveFocus();
    await expectAccessible();
    await page.getByLabelText('One', { exact: true }).selectOptions('rating/goals');
    await page.getByLabelText('Two', { exact: true }).selectOptions('rating/goals');
    await button('Go on').click();
    await expect
      .element(
        page.getByRole('link', {
          name: '“Rating of statement 2” is chosen for another column, too.',
        }),
      )
      .toBeVisible();
  });
});

test('a workbook that was saved here comes back', async () => {
  await opened('informal-carers');
  const sheets = [aSheet(v1, { source: 'informal-carers', ratings: '1 NA 5', examples: ['=1+1'] })];
  await choose(sheetsFile('xlsx', v1, carers, sheets), 'sheets.xlsx');
  await button('Add 1 response').click();
  await expect.element(heading('Added')).toHaveFocus();
  const [stored] = await database.sheets.toArray();
  expect(stored).toMatchObject({ number: null, responses: sheets[0]?.responses });
});

test('a source with one sheet keeps the one it has', async () => {
  await opened('service-information', sheetsOf(v1, 'service-information', ['4']));
  await choose(own('service-information', '5'));
  await button(/^Add 1/u).click();
  await expect
    .element(page.getByText(/^This source has one sheet, and it is here already/u))
    .toBeVisible();
  expect(await database.sheets.count()).toBe(1);
});

test('a file that cannot be read is said to be one, and nothing changes', async () => {
  await opened('informal-carers');
  await choose('a,b\r\n1,2"3');
  await expect
    .element(page.getByText(/Line 2: a quotation mark is out of place/u).first())
    .toBeVisible();
  expect(await database.sheets.count()).toBe(0);
});
