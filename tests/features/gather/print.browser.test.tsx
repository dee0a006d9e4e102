import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { paths } from '#features/paths.ts';
import { idOf } from '#tests/builders/ids.ts';
import { listenForDownloads } from '#tests/features/share/downloads.ts';
import { gathering } from './gathering.tsx';

let downloads: ReturnType<typeof listenForDownloads>;
beforeEach(() => {
  downloads = listenForDownloads();
});
afterEach(() => downloads.stop());

const copies = page.getByLabelText('How many copies?');
const button = (format: string) =>
  page.getByRole('button', { name: `Download Sheets (${format})` });
const CODE = /Sheet ([2-9A-Z]{3}-[2-9A-Z]{3})</gu;

/** The screen of a source's sheets to print, by the way that people take. */
async function printing(source: string, intended = 7) {
  const review = await gathering(source, [], {
    [idOf.source(source)]: { included: true, intended },
  });
  await review.openSource();
  await page.getByRole('link', { name: 'Sheets to print' }).click();
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Sheets to print' }))
    .toBeVisible();
  return review;
}

async function codesIn(file: { readonly content: Blob } | undefined): Promise<readonly string[]> {
  const found = [...((await file?.content.text()) ?? '').matchAll(CODE)];
  return [...new Set(found.map(([, code = '']) => code))];
}

test('it is reached from the source, goes back there, and offers as many as are planned', async () => {
  const { review, source } = await printing('people-using');
  await expect.element(copies).toHaveValue('7');
  await page.getByRole('link', { name: 'Back to People using the service' }).click();
  expect(window.location.hash).toBe(paths.source(review.id, source.id));
});

test('sheets in large print are made into a PDF on the device', async () => {
  await printing('people-using');
  await copies.fill('2');
  await page.getByRole('radio', { name: 'Large print' }).click();
  await button('PDF').click();
  const name = 'people-using-the-service-sheets-large-print.pdf';
  await expect.element(page.getByText(`${name} is in your downloads folder.`)).toBeVisible();
  const [file] = downloads.files;
  expect(file?.name).toBe(name);
  expect(await file?.content.slice(0, 5).text()).toBe('%PDF-');
});

test('every file has codes of its own, a code for each copy', async () => {
  await printing('care-plans');
  await copies.fill('3');
  await button('HTML').click();
  await button('HTML').click();
  expect(downloads.files.map(({ name }) => name)).toEqual([
    'care-plans-sheets.html',
    'care-plans-sheets.html',
  ]);
  const [first = [], second = []] = await Promise.all(downloads.files.map(codesIn));
  expect(new Set([...first, ...second]).size).toBe(6);
  await expect.element(page.getByText(/For more sheets, make another file/u)).toBeVisible();
});

test.each(['0', '61', 'ten', ''])('“%s” copies are not made, and it is said why', async (typed) => {
  await printing('care-plans');
  await copies.fill(typed);
  await button('PDF').click();
  await expect.element(page.getByText('Enter a whole number from 1 to 60.')).toBeVisible();
  await expect.element(copies).toHaveFocus();
  await expect.element(copies).toHaveAttribute('aria-invalid', 'true');
  expect(downloads.files).toEqual([]);
});

test('a source that only ever has one sheet is offered one', async () => {
  await printing('service-information', 1);
  await expect.element(copies).toHaveValue('1');
});

test('what is on the sheet can be seen first, in either print', async () => {
  await printing('informal-carers');
  await page.getByText('See what is on the sheet').click();
  const sheet = page.getByRole('article', { name: 'The sheet: Informal carers' });
  await expect
    .element(sheet.getByText(/It is anonymous\. Please do not write names/u))
    .toBeVisible();
  expect(sheet.getByRole('heading', { level: 3 }).elements()).toHaveLength(12);
  const sizeOf = () => Number.parseFloat(getComputedStyle(sheet.element()).fontSize);
  const normal = sizeOf();
  await page.getByRole('radio', { name: 'Large print' }).click();
  await expect.poll(sizeOf).toBeGreaterThan(normal * 1.3);
});

test('it can be used with the keyboard alone', async () => {
  await printing('people-using');
  await userEvent.click(copies);
  await userEvent.keyboard('{Control>}a{/Control}4{Tab}{ArrowDown}');
  await expect.element(page.getByRole('radio', { name: 'Large print' })).toBeChecked();
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  await expect.poll(() => downloads.files.length).toBe(1);
  expect(await codesIn(downloads.files[0])).toHaveLength(4);
});

test.each([320, 1280])(
  'axe has nothing to object to at %i pixels, the sheet shown',
  async (width) => {
    await page.viewport(width, 800);
    await printing('people-using');
    await page.getByText('See what is on the sheet').click();
    await expect.element(page.getByRole('article')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBe(width);
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    await page.viewport(1280, 800);
  },
  60_000,
);
