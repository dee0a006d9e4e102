import { afterEach, beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { App } from '#app/App.tsx';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { decodeBackup } from '#files/backup.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReflection, anAction, aReview } from '#tests/builders/records.ts';
import { sheetsOf } from '#tests/builders/sheets.ts';
import { noSavePicker } from '#tests/features/keep/keeping.ts';
import { cleanSlate } from '#tests/storage/clean-slate.ts';
import '#ui/styles/main.scss';
import { listenForDownloads } from './downloads.ts';

let downloads: ReturnType<typeof listenForDownloads>;
beforeEach(() => {
  downloads = listenForDownloads();
});
afterEach(() => downloads.stop());

async function sharing(changes: Partial<ReviewRecords> = {}): Promise<ReviewRecords> {
  await cleanSlate();
  const loaded = await loadInstrument();
  if (!loaded.ok) throw new Error('There is no instrument');
  const records: ReviewRecords = {
    review: aReview(),
    sheets: sheetsOf(loaded.value, 'care-plans', ['4 3 5', '2 NA _']),
    reflections: [aReflection('goals', { strengths: 'Small steps, written down.' })],
    actions: [anAction('Ring back', 'informal-carers', { lead: 'Team leader' })],
    ...changes,
  };
  await addWholeReview(records);
  window.location.hash = paths.share(records.review.id);
  await render(<App />);
  await expect.element(page.getByRole('heading', { name: 'Share and keep' })).toBeVisible();
  return records;
}

const button = (name: string) => page.getByRole('button', { name });

test('the plan is made into a PDF on the device', async () => {
  await sharing();
  await button('Download Action plan (PDF)').click();
  await expect
    .element(page.getByText('action-plan.pdf is in your downloads folder.'))
    .toBeVisible();
  const [file] = downloads.files;
  expect(file?.name).toBe('action-plan.pdf');
  expect(await file?.content.slice(0, 5).text()).toBe('%PDF-');
  await expect.element(button('Download Action plan (PDF)')).toHaveFocus();
});

test('characters that cannot be printed are named', async () => {
  await sharing({ actions: [anAction('Ring back 日 ☂', 'goals')] });
  await button('Download Action plan (PDF)').click();
  await expect.element(page.getByText('Some characters could not be printed')).toBeVisible();
  await expect.element(page.getByText('in place of these: 日 ☂')).toBeVisible();
});

test('the figures are a file for a spreadsheet', async () => {
  await sharing();
  await button('Download Figures (CSV)').click();
  const [file] = downloads.files;
  expect(file?.name).toBe('figures.csv');
  const lines = (await file?.content.text())?.split('\r\n') ?? [];
  expect(lines[0]).toMatch(/^indicator,level,name,/u);
  expect(lines).toContain('1,source,care-plans,2,2,0,0,0,1,0,1,0,3,3,all,1/1');
});

test('the backup of a review holds all of it, and says what that is', async () => {
  noSavePicker();
  const { review, sheets, reflections, actions } = await sharing();
  await expect
    .element(page.getByText(/In it: the plan, 2 sheets, 1 reflection and 1 action/u))
    .toBeVisible();
  await button('Save a backup').click();
  await expect.poll(() => downloads.files.length).toBe(1);
  const [file] = downloads.files;
  expect(file?.name).toBe('harbour-view.sri2.json');
  const backup = decodeBackup((await file?.content.text()) ?? '');
  expect(backup.ok && backup.value).toMatchObject({ reviews: [review], reflections, actions });
  expect(backup.ok && backup.value.sheets).toHaveLength(sheets.length);
});

test('what the PDF says can be read here first, as a page', async () => {
  await sharing();
  await page.getByText('Read the action plan here').click();
  const preview = page.getByRole('article', { name: 'Action plan' });
  await expect.element(preview.getByRole('heading', { name: 'In short' })).toBeVisible();
  await expect.element(preview.getByText('Small steps, written down.').first()).toBeVisible();
  const table = preview.getByRole('table', { name: 'Actions: Carer involvement' });
  await expect.element(table.getByRole('rowheader', { name: 'Ring back' })).toBeVisible();
  await expect
    .element(preview.getByRole('img', { name: /^10 indicators on the scale/u }))
    .toBeVisible();
});

test('a reminder to look for what could point at a person comes first', async () => {
  await sharing();
  await expect.element(page.getByText('Before a file leaves your hands')).toBeVisible();
});

test('what could show who somebody is is listed with the way to it, before anything is saved', async () => {
  const { review } = await sharing({
    reflections: [aReflection('goals', { strengths: 'Mrs McKay’s own words, EH6 5NP.' })],
    actions: [anAction('Ring 0131 496 0123', 'goals')],
  });
  await expect.element(page.getByText('In 2 places something looks as if')).toBeVisible();
  const place = page.getByRole('link', { name: /^Strengths: / });
  await expect
    .element(place)
    .toHaveAttribute('href', paths.reflect(review.id, idOf.indicator('goals')));
  await expect
    .element(page.getByText('somebody’s name: Mrs McKay and a postcode: EH6 5NP'))
    .toBeVisible();
  await page.getByRole('link', { name: 'Action: Ring 0131 496 0123' }).click();
  await expect.element(page.getByLabelText('What will we do?')).toHaveValue('Ring 0131 496 0123');
});

test('where the app finds nothing, it says so and that somebody has to read it all the same', async () => {
  await sharing();
  await expect
    .element(page.getByText('found no numbers, addresses, dates of birth or names with a title'))
    .toHaveTextContent(/a person still has to read it all/u);
});
