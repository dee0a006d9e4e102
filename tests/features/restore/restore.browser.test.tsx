import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { App } from '#app/App.tsx';
import { withEdits } from '#domain/merging/edit-record.ts';
import { actionRecord } from '#domain/records/action.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { lockText } from '#files/age-format.ts';
import { encodeBackup } from '#files/backup.ts';
import { backupMarks } from '#storage/backup-marks.ts';
import { database } from '#storage/database.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { aDevice } from '#tests/builders/devices.ts';
import { aReflection, anAction, aReview, NOON } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { cleanSlate, muteDexie } from '#tests/storage/clean-slate.ts';
import { allRows, rowsOf } from '#tests/storage/rows.ts';
// Fetched by the app when it is wanted; here beforehand, as a test's patience is short.
import '#features/restore/RestoreScreen.tsx';
import '#ui/styles/main.scss';

const NAME = 'harbour-view.sri2.json';
const action = anAction('Ask', 'goals', { lead: 'Team leader' });
const records: ReviewRecords = {
  review: aReview(),
  sheets: [aSheet(smallInstrument(), { source: 'diaries', ratings: '4 2' })],
  reflections: [aReflection('goals', { strengths: 'Small steps.' })],
  actions: [action],
};

beforeEach(async () => {
  await cleanSlate();
  window.location.hash = paths.restore;
  await render(<App />);
  await expect.element(heading('Open a backup', 1)).toBeVisible();
});

const heading = (name: string, level = 2) =>
  page.getByRole('heading', { name, level, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });

function backupOf(...reviews: readonly ReviewRecords[]): File {
  return new File([encodeBackup(reviews, NOON)], NAME);
}

/** Holds files over the page and lets go of them. */
function drop(...files: readonly File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  for (const kind of ['dragover', 'drop']) {
    const event = new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented, 'or the browser shows the file instead').toBe(true);
  }
}

async function choose(file: File): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('There is nothing to choose a file with');
  await userEvent.upload(input, file);
}

test('a backup is looked into, restored, remembered as a backup, and undone', async () => {
  await choose(backupOf(records));
  await expect.element(heading('What is in this file')).toHaveFocus();
  await expect
    .element(page.getByText(`${NAME}, saved on 21 November 2026 at 12:00.`))
    .toBeVisible();
  await expect
    .element(
      page.getByText('New: not on this device yet. It has 1 sheet, 1 reflection and 1 action.'),
    )
    .toBeVisible();
  expect(await allRows()).toEqual({});

  await button('Restore 1 review').click();
  await expect.element(heading('Restored')).toHaveFocus();
  expect(await allRows()).toEqual(rowsOf([records]));
  expect(await backupMarks()).toMatchObject({
    [records.review.id]: { at: NOON, name: NAME, place: 'file' },
  });
  await expect.element(page.getByRole('link', { name: 'Harbour View' })).toBeVisible();

  await button('Undo').click();
  await expect.element(heading('Undone')).toHaveFocus();
  expect(await allRows()).toEqual({});
  await button('Choose another file').click();
  await expect.element(heading('Choose the file')).toHaveFocus();
});

test('where everything is here already there is nothing to press', async () => {
  await addWholeReview(records);
  await choose(backupOf(records));
  await expect.element(page.getByText('Same as here.')).toBeVisible();
  await expect.element(page.getByText('so there is nothing to restore')).toBeVisible();
  expect(page.getByRole('button', { name: /^Restore/u }).elements()).toEqual([]);
});

test('a file that is none is refused at its field, aloud, and nothing happens', async () => {
  await choose(new File(['%PDF-1.7'], 'plan.pdf'));
  await expect.element(page.getByRole('alert').getByText('This is a PDF')).toBeInTheDocument();
  await expect.element(button('Choose a file')).toHaveAccessibleDescription(/This is a PDF/u);
  drop(backupOf(records), backupOf(records));
  await expect.element(page.getByRole('alert').getByText('one file at a time')).toBeInTheDocument();
  await choose(backupOf(records));
  await expect.element(heading('What is in this file')).toBeVisible();
});

test('a file can be dropped anywhere on the page', async () => {
  drop(backupOf(records));
  await expect.element(heading('What is in this file')).toHaveFocus();
});

test('a locked file asks for its passphrase, and again where that was another', async () => {
  const locked = await lockText(encodeBackup([records], NOON), 'beside the old harbour', 10);
  if (!locked.ok) throw new Error('It is not locked');
  await choose(new File([locked.value], `${NAME}.age`));
  await expect.element(heading('This file is locked with a passphrase')).toHaveFocus();
  const field = page.getByLabelText('Passphrase', { exact: true });
  await field.fill('beside the new harbour');
  await userEvent.keyboard('{Enter}');
  await expect.element(field).toHaveAccessibleDescription(/does not open the file/u);
  await expect.element(field).toHaveFocus();
  await expect.element(page.getByRole('alert').getByText('does not open')).toBeInTheDocument();

  await page.getByLabelText('Show the passphrase').click();
  await expect.element(field).toHaveAttribute('type', 'text');
  await field.fill('beside the old harbour');
  await button('Open the file').click();
  await expect.element(heading('What is in this file')).toHaveFocus();
});

test('what was changed in the meantime is looked at again before anything is written', async () => {
  await addWholeReview(records);
  const changed = (lead: string, device: string) =>
    withEdits(actionRecord, action, { ...action, lead }, ['lead'], aDevice(device));
  await choose(backupOf({ ...records, actions: [changed('Manager', 'office')] }));
  await expect.element(page.getByText('Newer: brings 1 changed action.')).toBeVisible();
  await database.actions.put(changed('Peer worker', 'laptop'));
  await button('Restore 1 review').click();
  await expect.element(page.getByText('This is how it stands now.')).toBeVisible();
  await expect.element(page.getByText('Changed in both places: 1 thing.')).toBeVisible();
  await button('Restore 1 review').click();
  await expect.element(heading('Restored')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Choose which to keep in Harbour View' }))
    .toBeVisible();

  await database.actions.put(changed('Somebody else', 'laptop'));
  await button('Undo').click();
  await expect.element(page.getByText('so nothing was undone')).toBeVisible();
});

test('a device that is full says so, and nothing has been changed', async () => {
  muteDexie();
  await choose(backupOf(records));
  await expect.element(button('Restore 1 review')).toBeVisible();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The device is full', 'QuotaExceededError');
  });
  await button('Restore 1 review').click();
  await expect
    .element(page.getByText('Nothing has been changed. This device has no room left.'))
    .toBeVisible();
  vi.restoreAllMocks();
  expect(await allRows()).toEqual({});
});

test('what would be mended is told', async () => {
  await addWholeReview({ ...records, actions: [] });
  await database.actions.put({ ...action, lead: null });
  await choose(backupOf(records));
  await expect
    .element(page.getByText('1 damaged record here will be replaced by the one in the file.'))
    .toBeVisible();
});
