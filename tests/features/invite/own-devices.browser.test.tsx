import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { App } from '#app/App.tsx';
import { decodeRecord } from '#domain/records/record.ts';
import { type Review, reviewRecord } from '#domain/records/review.ts';
import { paths } from '#features/paths.ts';
import { database } from '#storage/database.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReview } from '#tests/builders/records.ts';
import { cleanSlate, muteDexie } from '#tests/storage/clean-slate.ts';
import { changeInOtherTab } from '#tests/storage/other-tab.ts';
// Fetched by the app when it is wanted; here beforehand, as a test's patience is short.
import '#features/invite/InviteScreen.tsx';
import '#ui/styles/main.scss';

const carers = idOf.source('informal-carers');
const make = page.getByRole('button', { name: 'Make the links' });
const link = page.getByRole('textbox', { name: 'Link for Informal carers' });
const invited = page.getByLabelText(/^How many people have you invited/u);

beforeEach(cleanSlate);

async function opened(changes: Partial<Review> = {}): Promise<void> {
  const review = aReview(changes);
  await addWholeReview({ review, sheets: [], reflections: [], actions: [] });
  window.location.hash = paths.invite(review.id, carers);
  await render(<App />);
  await expect.element(page.getByText('On people’s own phones and computers')).toBeVisible();
}

async function stored(): Promise<Review> {
  const review = decodeRecord(reviewRecord, await database.reviews.get(aReview().id));
  if (!review.ok) throw new Error('The review cannot be read');
  return review.value;
}

test('the first invitation makes the review’s key, once and for all of its sources', async () => {
  await opened();
  await make.click();
  await expect.element(link).toBeVisible();
  const keys = Object.keys((await stored()).returnKeys);
  expect(keys).toHaveLength(1);
  await expect
    .element(link)
    .toHaveValue(expect.stringContaining(`informal-carers/${aReview().id}/${keys[0]}`));
  await page.getByText('Assessments', { exact: true }).click();
  await expect
    .element(page.getByRole('textbox', { name: 'Link for Assessments' }))
    .toHaveValue(expect.stringContaining(`assessments/`));
  expect(make.elements()).toEqual([]);
});

test('there is no link before its key is stored for good', async () => {
  muteDexie();
  await opened();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  await make.click();
  await expect.element(page.getByText(/could not be saved on this device/u).first()).toBeVisible();
  expect(link.elements()).toEqual([]);
  put.mockRestore();
  await make.click();
  await expect.element(link).toBeVisible();
});

test('sources that are not part of the review have no link', async () => {
  const sources = { [idOf.source('assessments')]: { included: false, intended: 0 } };
  await opened({ sources });
  await make.click();
  await expect.element(link).toBeVisible();
  expect(page.getByText('Assessments', { exact: true }).elements()).toEqual([]);
});

test('how many were invited is stored as it is typed, and taken in from another tab', async () => {
  await opened();
  await make.click();
  await invited.fill('12');
  await expect.poll(async () => (await stored()).invited).toEqual({ [carers]: 12 });
  await invited.fill('many');
  await expect.element(page.getByText('Enter a whole number from 0 to 999').first()).toBeVisible();
  expect((await stored()).invited).toEqual({ [carers]: 12 });
  await invited.fill('12');
  await page.getByRole('heading', { level: 1 }).click();
  await changeInOtherTab(reviewRecord, aReview().id, () => ({ invited: { [carers]: 14 } }));
  await expect.element(invited).toHaveValue('14');
});
