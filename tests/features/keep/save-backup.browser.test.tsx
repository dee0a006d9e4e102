import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { App } from '#app/App.tsx';
import { keptState } from '#domain/keeping/unkept.ts';
import { paths } from '#features/paths.ts';
import { archivedBackup } from '#files/archive.ts';
import { decodeBackup } from '#files/backup.ts';
import { decryptText } from '#files/encryption.ts';
import { backupMarks } from '#storage/backup-marks.ts';
import { added } from '#storage/change.ts';
import { saveState } from '#storage/save-state.ts';
import { anAction } from '#tests/builders/records.ts';
import { listenForDownloads } from '#tests/features/share/downloads.ts';
import { aFolder, butWith, putFile, textIn } from '#tests/files/handles.ts';
import '#ui/styles/main.scss';
import {
  aReviewOf,
  noSavePicker,
  savePickerGives,
  withReviews,
  wordsWithFocus,
} from './keeping.ts';

const mine = aReviewOf(3);
const other = aReviewOf(2, 'Northshore');
const PASSPHRASE = 'copper meadow lantern oats';
const LONG = { timeout: 40_000 };

let downloads: ReturnType<typeof listenForDownloads>;
beforeEach(async () => {
  downloads = listenForDownloads();
  await withReviews(mine, other);
  window.location.hash = paths.keeping;
});
afterEach(() => {
  downloads.stop();
  saveState.become({ kind: 'idle' });
});

const button = (name: string) => page.getByRole('button', { name });
const cell = (name: string) => page.getByRole('cell', { name });

async function openKeeping(): Promise<void> {
  await render(<App />);
  await expect.element(button('Save a backup')).toBeVisible();
}

async function chooseToCheck(file: File): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('There is no field for a file');
  document.querySelector<HTMLElement>('input[type=file] + button')?.focus();
  await userEvent.upload(input, file);
}

describe('where the person chooses a place', () => {
  test('it says what is in it, then that it was read back, and remembers it', async () => {
    const folder = await aFolder();
    savePickerGives(await folder.getFileHandle('mine.sri2.json', { create: true }));
    await openKeeping();
    await expect.element(page.getByText(/In it: 2 plans, 5 sheets and 2 actions/u)).toBeVisible();
    await expect.element(cell('The plan, 3 sheets and 1 action')).toBeVisible();
    await button('Save a backup').click();
    await expect
      .element(page.getByText('Backed up: mine.sri2.json was read back and is whole.'))
      .toBeVisible();
    await expect.element(button('Save a backup')).toHaveFocus();
    const backup = decodeBackup(await textIn(folder, 'mine.sri2.json'));
    expect(backup.ok && backup.value.sheets).toHaveLength(5);
    const marks = await backupMarks();
    expect(marks[mine.review.id]).toMatchObject({
      name: 'mine.sri2.json',
      place: 'file',
      kept: keptState(mine),
    });
    await expect.element(cell('Nothing').first()).toBeVisible();
    await expect.element(page.getByText(/, as mine\.sri2\.json/u).first()).toBeVisible();
  });

  test('a file that is not the same when it is read back is not called a backup', async () => {
    const file = await (await aFolder()).getFileHandle('mine.sri2.json', { create: true });
    savePickerGives(butWith(file, { getFile: async () => new File(['other'], 'mine.sri2.json') }));
    await openKeeping();
    await button('Save a backup').click();
    await expect.element(page.getByText(/Do not rely on that file/u)).toBeVisible();
    expect(await backupMarks()).toEqual({});
    expect(document.body.textContent).not.toContain('Backed up');
  });

  test('closing the picker saves nothing, and says so', async () => {
    savePickerGives(new DOMException('', 'AbortError'));
    await openKeeping();
    await button('Save a backup').click();
    await expect.element(page.getByText('Nothing was saved.')).toBeVisible();
    expect(await backupMarks()).toEqual({});
  });
});

describe('where the file goes to the downloads', () => {
  beforeEach(async () => {
    noSavePicker();
    await openKeeping();
    await button('Save a backup').click();
    await expect
      .element(page.getByText('all-reviews.sri2.json is in your downloads', { exact: true }))
      .toBeVisible();
  });

  const downloaded = (name: string) => {
    const [file] = downloads.files;
    if (file === undefined) throw new Error('Nothing was downloaded');
    return new File([file.content], name);
  };

  test('it is backed up once the person has opened it here, under whatever name', async () => {
    expect(await backupMarks()).toEqual({});
    await chooseToCheck(downloaded('all-reviews (1).sri2.json'));
    await expect
      .element(page.getByText('Backed up: all-reviews (1).sri2.json was read back and is whole.'))
      .toBeVisible();
    // The button by which it was chosen has gone.
    await expect.poll(wordsWithFocus).toMatch(/^Done: Backed up/u);
    const marks = await backupMarks();
    expect(Object.values(marks).map(({ name }) => name)).toEqual([
      'all-reviews (1).sri2.json',
      'all-reviews (1).sri2.json',
    ]);
  });

  test('another file is said to be another, and the right one can still be chosen', async () => {
    const whole = downloaded('all-reviews.sri2.json');
    await chooseToCheck(new File([whole.slice(0, -1)], 'all-reviews.sri2.json'));
    await expect
      .element(page.getByText(/is not the file that was just made/u).first())
      .toBeVisible();
    expect(await backupMarks()).toEqual({});
    await chooseToCheck(whole);
    await expect.element(page.getByText(/^Backed up: all-reviews.sri2.json/u)).toBeVisible();
  });
});

test('what could not be saved in the browser is in the backup', async () => {
  noSavePicker();
  const record = { ...anAction('Not stored anywhere'), reviewId: mine.review.id };
  saveState.become({ kind: 'failed', failure: 'quota', unsaved: [added.action(record)] });
  await openKeeping();
  await expect
    .element(page.getByText(/What could not be saved in this browser is in it/u))
    .toBeVisible();
  await button('Save a backup').click();
  await expect.poll(() => downloads.files.length).toBe(1);
  expect(await downloads.files[0]?.content.text()).toContain('Not stored anywhere');
});

describe('with a passphrase', () => {
  const passphrase = () => page.getByLabelText('Passphrase', { exact: true });

  beforeEach(async () => {
    await openKeeping();
    await page.getByLabelText('Lock the file with a passphrase').click();
  });

  test('it warns, refuses a weak one, and shows what is typed when it is asked to', async () => {
    await expect
      .element(page.getByText('Nobody can open the file without the passphrase'))
      .toBeVisible();
    await passphrase().fill('short');
    await button('Lock the backup').click();
    await expect.element(passphrase()).toHaveFocus();
    await expect.element(passphrase()).toHaveAccessibleDescription(/12 characters or more/u);
    await expect.element(passphrase()).toHaveAttribute('type', 'password');
    await page.getByLabelText('Show the passphrase').click();
    await expect.element(passphrase()).toHaveAttribute('type', 'text');
  });

  test('one press locks, the next saves, and only the passphrase opens it', async () => {
    const folder = await aFolder();
    const name = 'all-reviews.sri2.json.age';
    savePickerGives(await folder.getFileHandle(name, { create: true }));
    await passphrase().fill(PASSPHRASE);
    await button('Lock the backup').click();
    // Locking is hard work on purpose.
    await expect.element(button('Save the locked backup'), LONG).toHaveFocus();
    await button('Save the locked backup').click();
    await expect.element(page.getByText(`Backed up: ${name} was read back`)).toBeVisible();
    const file = await (await folder.getFileHandle(name)).getFile();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const inside = await decryptText(bytes, PASSPHRASE);
    const backup = inside.ok ? decodeBackup(inside.value) : inside;
    expect(backup.ok && backup.value.reviews).toHaveLength(2);
    expect((await backupMarks())[other.review.id]).toMatchObject({ name });
    await expect.element(page.getByLabelText('Lock the file with a passphrase')).not.toBeChecked();
  }, 60_000);
});

test('an archive counts as a backup of its review', async () => {
  const folder = await aFolder();
  savePickerGives(await folder.getFileHandle('harbour-view.sri2.html', { create: true }));
  window.location.hash = paths.share(mine.review.id);
  await render(<App />);
  await expect.element(page.getByText('There is no backup of this review yet.')).toBeVisible();
  await button('Save the archive').click();
  await expect.element(page.getByText(/^Backed up: harbour-view.sri2.html/u)).toBeVisible();
  const inside = archivedBackup(await textIn(folder, 'harbour-view.sri2.html'));
  const backup = inside.ok ? decodeBackup(inside.value) : inside;
  expect(backup).toMatchObject({ value: { reviews: [mine.review], actions: mine.actions } });
  expect(Object.keys(await backupMarks())).toEqual([mine.review.id]);
  await expect
    .element(page.getByText(/as harbour-view.sri2.html. Nothing has changed/u))
    .toBeVisible();
});

test('a name longer than is remembered takes nothing else with it', async () => {
  const folder = await aFolder();
  const name = `${'long-'.repeat(45)}.sri2.json`;
  savePickerGives(await putFile(folder, name, ''));
  await openKeeping();
  await button('Save a backup').click();
  await expect.element(page.getByText(/^Backed up: long-/u)).toBeVisible();
  expect(Object.keys(await backupMarks())).toHaveLength(2);
});
