import { beforeEach, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { App } from '#app/App.tsx';
import type { ReturnedSheet } from '#domain/inviting/returned-sheet.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import type { Review } from '#domain/records/review.ts';
import { type Sheet, sheetRecord } from '#domain/records/sheet.ts';
import { shuffledBy } from '#domain/scoring/shuffle.ts';
import { paths } from '#features/paths.ts';
import { encodeBackup } from '#files/backup.ts';
import { newReturnKey } from '#files/sealed-sheet.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { database } from '#storage/database.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { changedTo } from '#tests/builders/any-edits.ts';
import { aDevice } from '#tests/builders/devices.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReview, NOON } from '#tests/builders/records.ts';
import {
  againAs,
  aReturn,
  brokenOff,
  ofVersion,
  type ReturnedFile,
  sealedFiles,
} from '#tests/builders/returned-sheets.ts';
import { cleanSlate } from '#tests/storage/clean-slate.ts';
import { allRows } from '#tests/storage/rows.ts';
// Fetched by the app when it is wanted; here beforehand, as a test's patience is short.
import '#features/returns/ReturnsScreen.tsx';
import '#ui/styles/main.scss';

const loaded = await loadInstrument();
if (!loaded.ok) throw new Error('There is no instrument');
const v1 = loaded.value;
const key = await newReturnKey();
const oldKey = await newReturnKey();
const elsewhereKey = await newReturnKey();
const nobodysKey = await newReturnKey();
const carer = (nth: number, ratings = '4 5 NA') =>
  aReturn(v1, { source: 'informal-carers', ratings, nth });
const elsewhere = idOf.review('elsewhere');

beforeEach(cleanSlate);

/** The screen of a review that has two keys, beside a review elsewhere with one of its own. */
async function opened(sheets: readonly Sheet[] = [], changes: Partial<Review> = {}) {
  const keys = { [key.recipient]: key.identity, [oldKey.recipient]: oldKey.identity };
  const review = aReview({ returnKeys: keys, ...changes });
  const rest = { reflections: [], actions: [] };
  await addWholeReview({ review, sheets, ...rest });
  const service = { ...review.service, name: 'Shoreline Team' };
  const other = {
    ...aReview({ returnKeys: { [elsewhereKey.recipient]: elsewhereKey.identity } }),
    id: elsewhere,
    service,
  };
  await addWholeReview({ review: other, sheets: [], ...rest });
  window.location.hash = paths.returns(review.id);
  await render(<App />);
  await expect.element(heading('Choose the sheets')).toBeVisible();
  return review;
}

const heading = (name: string) => page.getByRole('heading', { name, level: 2, exact: true });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const rows = () =>
  page
    .getByRole('listitem')
    .elements()
    .map((row) => row.textContent);

async function choose(files: readonly ReturnedFile[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('There is nothing to choose a file with');
  await userEvent.upload(
    input,
    files.map(({ name, content }) => new File([content], name)),
  );
  await expect.element(heading('What would be added')).toHaveFocus();
}

async function chooseReturns(returns: readonly ReturnedSheet[], by = key): Promise<void> {
  await choose(await sealedFiles(returns, by.recipient));
}

test('forty files in no order: each sheet counts once, the rest is named, and undoing is exact', async () => {
  await opened([carer(1).sheet]);
  const before = await allRows();
  const good = await sealedFiles(
    Array.from({ length: 24 }, (_, at) => carer(at + 1)),
    key.recipient,
  );
  const [first, second] = good;
  if (!first || !second) throw new Error('There are no files');
  const [old, version] = await Promise.all([
    sealedFiles([carer(25)], oldKey.recipient),
    sealedFiles([ofVersion(2, carer(26))], key.recipient),
  ]);
  const [ofOther] = await sealedFiles(
    [aReturn(v1, { source: 'informal-carers', ratings: '4', reviewId: elsewhere })],
    elsewhereKey.recipient,
  );
  const [ofNobody] = await sealedFiles([carer(27)], nobodysKey.recipient);
  if (!ofOther || !ofNobody) throw new Error('There are no files');
  const others: readonly ReturnedFile[] = [
    ...old,
    ...version.map((file) => ({ ...file, name: 'version.txt' })),
    { ...ofOther, name: 'other.txt' },
    { ...ofNobody, name: 'nobody.txt' },
    brokenOff(first),
    { name: 'letter.txt', content: 'See you on Monday' },
    { name: 'sheet.csv', content: 'a,b' },
  ];
  const all = [...good, ...good.slice(8, 17).map(againAs), ...others];
  expect(all).toHaveLength(40);
  await choose(shuffledBy(all, ({ name }) => name));

  await expect
    .element(
      page.getByText(
        '24 sheets will be added, 9 came twice, 1 is here already and 6 cannot be used.',
      ),
    )
    .toBeVisible();
  expect(await allRows()).toEqual(before);
  await page.getByText('Everything that came, one by one').click();
  const said = rows().join('\n');
  for (const line of [
    'version.txtThis sheet was filled in with version 2 of the statements.',
    'other.txtThis sheet is for the review of Shoreline Team.',
    'nobody.txtThis sheet is sealed, and no review on this device can open it.',
    'broken 1.sri2-sheet.txtThis sheet is damaged: it breaks off',
    'letter.txtThere is no sheet in this.',
    'sheet.csvThis is a document or a spreadsheet.',
    '1.sri2-sheet.txtThis sheet is here already.',
  ]) {
    expect(said).toContain(line);
  }

  await button('Add 24 sheets').click();
  await expect.element(heading('Added')).toHaveFocus();
  await expect.element(page.getByText('24 sheets were added.')).toBeVisible();
  const after = await allRows();
  expect(Object.keys(after)).toHaveLength(Object.keys(before).length + 24);
  for (let nth = 1; nth <= 25; nth += 1) {
    expect(after[`sheets ${carer(nth).sheet.id}`]).toEqual(carer(nth).sheet);
  }
  await button('Undo').click();
  await expect.element(heading('Undone')).toHaveFocus();
  expect(await allRows()).toEqual(before);
});

test('codes are pasted, a whole message at a time, and more is added to what is looked at', async () => {
  await opened();
  const [one, two] = await sealedFiles([carer(1), carer(2)], key.recipient);
  const area = page.getByLabelText('Or paste codes from messages');
  await button('Open what I pasted').click();
  await expect.element(page.getByText('Paste a code first.')).toBeVisible();
  await expect.element(area).toHaveFocus();
  await area.fill(`Hi,\n> ${one?.content ?? ''}\nand his:\n${two?.content ?? ''}\nBye – Jo`);
  await button('Open what I pasted').click();
  await expect.element(heading('What would be added')).toHaveFocus();
  await expect.element(page.getByText('2 sheets will be added.')).toBeVisible();
  const more = await sealedFiles([carer(3), carer(1)], key.recipient);
  await choose(more);
  await expect.element(page.getByText('3 sheets will be added and 1 came twice.')).toBeVisible();
  await button('Add 3 sheets').click();
  await expect.element(heading('Added')).toHaveFocus();
  expect(await database.sheets.count()).toBe(3);
});

describe('what was handed back once more', () => {
  const phone = aDevice('phone');
  const laptop = aDevice('laptop');
  const answered = (device: typeof phone, ratings: string) =>
    changedTo(sheetRecord, carer(1).sheet, { ...carer(1, ratings).sheet }, device);

  test('changed, brings the sheet here up to date, and undoing takes that back', async () => {
    await opened([carer(1).sheet]);
    const before = await allRows();
    await chooseReturns([{ ...carer(1), sheet: answered(phone, '1 5 NA') }]);
    await button('Bring 1 sheet up to date').click();
    await expect.element(page.getByText('1 sheet was brought up to date.')).toBeVisible();
    expect(await database.sheets.get(carer(1).sheet.id)).toMatchObject({
      responses: { 'basic-needs': { rating: 1 } },
    });
    await button('Undo').click();
    await expect.element(heading('Undone')).toHaveFocus();
    expect(await allRows()).toEqual(before);
  });

  test('changed in both places, is kept beside what is here, and said', async () => {
    await opened([answered(laptop, '2 5 NA')]);
    await chooseReturns([{ ...carer(1), sheet: answered(phone, '1 5 NA') }]);
    await expect.element(page.getByText(/changed in two places/u).first()).toBeVisible();
    await button('Bring 1 sheet up to date').click();
    await expect
      .element(page.getByRole('link', { name: 'Choose which to keep' }).first())
      .toBeVisible();
    const stored = await database.sheets.get(carer(1).sheet.id);
    expect(JSON.stringify(stored)).toMatch(/"rating":2.*"rating":1|"rating":1.*"rating":2/u);
  });

  test('is not undone over somebody’s later change', async () => {
    await opened();
    await chooseReturns([carer(1)]);
    await button('Add 1 sheet').click();
    await expect.element(heading('Added')).toHaveFocus();
    await database.sheets.put(answered(laptop, '2 5 NA'));
    await button('Undo').click();
    await expect.element(page.getByText(/changed since, so nothing was undone/u)).toBeVisible();
    expect(await database.sheets.count()).toBe(1);
  });
});

test('a review that is deleted meanwhile takes nothing in, and that is said', async () => {
  const review = await opened();
  await chooseReturns([carer(1)]);
  // Past the app, so that the screen does not see it before the button is pressed.
  const deleted = { ...review, deletedAt: NOON };
  const raw = database.backendDB().transaction('reviews', 'readwrite');
  raw.objectStore('reviews').put(deleted);
  await new Promise((resolve) => raw.addEventListener('complete', resolve));
  await button('Add 1 sheet').click();
  await expect
    .element(page.getByText('This review has been deleted in the meantime.').first())
    .toBeVisible();
  expect(await database.sheets.count()).toBe(0);
});

test('a backup is told for what it is, with the way to open it', async () => {
  const review = await opened();
  const records: ReviewRecords = { review, sheets: [], reflections: [], actions: [] };
  await choose([{ name: 'harbour-view.sri2.json', content: encodeBackup([records], NOON) }]);
  await expect
    .element(page.getByText('No sheet will be added and 1 cannot be used.'))
    .toBeVisible();
  await expect.element(page.getByText('This is a backup of a review, not a sheet.')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: /^Open a backup/u }))
    .toHaveAttribute('href', paths.restore);
  expect(button(/^Add \d/u).elements()).toEqual([]);
});
