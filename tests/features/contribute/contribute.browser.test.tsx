import axe from 'axe-core';
import { afterAll, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { App } from '#app/App.tsx';
import { typedCode } from '#domain/contribution/withdrawal.ts';
import type { Review } from '#domain/records/review.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { decodeContribution } from '#files/contribution.ts';
import { sealOf } from '#files/seal.ts';
import { decodeWithdrawal } from '#files/withdrawal.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { reviewById } from '#storage/reviews.ts';
import { NOTHING_SAID } from '#tests/builders/contributions.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReview, NOON } from '#tests/builders/records.ts';
import { reviewOfSecrets, SECRET } from '#tests/builders/review-of-secrets.ts';
import { noSavePicker, savePickerGives, withReviews } from '#tests/features/keep/keeping.ts';
import { aFolder, namesIn, textIn } from '#tests/files/handles.ts';
import '#ui/styles/main.scss';
import { cellFor, cellsOnScreen, leavesOf } from './on-screen.ts';

const loaded = await loadInstrument();
if (!loaded.ok) throw new Error('There is no instrument');
const instrument = loaded.value;

afterAll(() => page.viewport(1280, 800));

const button = (name: string | RegExp) => page.getByRole('button', { name });
const inTheFile = (row: string) =>
  cellsOnScreen().get(`What is said about the ${row} / In the file`);

async function contributing(changes: Partial<Review> = {}, ...others: readonly ReviewRecords[]) {
  const records = reviewOfSecrets(instrument, changes);
  await withReviews(records, ...others);
  window.location.hash = paths.contribute(records.review.id);
  await render(<App />);
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'The anonymised contribution' }))
    .toBeVisible();
  return records;
}

/** A folder in which whatever is saved ends up, under the name that the app suggests. */
async function savedInto(): Promise<FileSystemDirectoryHandle> {
  const folder = await aFolder();
  const handle = await folder.getFileHandle('saved.json', { create: true });
  savePickerGives(handle);
  return folder;
}

async function save(name = 'Save the contribution'): Promise<string> {
  const folder = await savedInto();
  await button(name).click();
  await expect
    .element(page.getByText('Saved: saved.json was read back and is whole.'))
    .toBeVisible();
  return textIn(folder, 'saved.json');
}

async function leaveAndComeBack(): Promise<void> {
  window.location.hash = paths.share(idOf.review());
  await expect.element(page.getByRole('heading', { level: 1, name: /Share/u })).toBeVisible();
  window.location.hash = paths.contribute(idOf.review());
  await expect.element(button('Save edition 2')).toBeVisible();
}

const kept = async () => (await reviewById(idOf.review())).records[0]?.contributed;

describe('what is saved', () => {
  test('was on the screen, every figure and every word of it, and nothing else was', async () => {
    await contributing();
    await expect.element(button('Save the contribution')).toBeVisible();
    const cells = cellsOnScreen();
    const file: unknown = JSON.parse(await save());
    const shown = leavesOf(file).flatMap(([path, value]) => {
      const cell = cellFor(path, instrument);
      return cell === null ? [] : [{ cell, path, value }];
    });
    expect(shown.length).toBeGreaterThan(200);
    for (const { cell, path, value } of shown) {
      const words = cells.get(cell);
      expect(words, `${path} as ${cell}`).toBeDefined();
      // Facts are shown by their names; what is a number or made by chance as it is.
      if (typeof value === 'number') expect(Number(words), path).toBe(value);
      if (/^(?:id|seal|kind|instrument\/id)$/u.test(path)) expect(words).toBe(value);
    }
    const figures = [...cells.keys()].filter((cell) => !cell.endsWith(' / Why'));
    expect(figures.toSorted()).toEqual(shown.map(({ cell }) => cell).toSorted());
  });

  test('has none of the secrets of the review in it, byte by byte', async () => {
    const records = await contributing();
    const text = await save();
    const secrets = leavesOf(records)
      .flatMap(([path, value]) => [value, ...path.split('/')])
      .filter((secret): secret is string => typeof secret === 'string')
      .filter(
        (secret) => secret.includes(SECRET) || /^[\da-f-]{36}$|^2026-|secretword/u.test(secret),
      );
    expect(new Set(secrets).size).toBeGreaterThan(30);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    // The id and the seal are made up by chance, and have any few digits in them now and then.
    const said = text.replaceAll(/[\da-f]{64}|[\da-f-]{36}/gu, '');
    for (const word of SECRET.split(/\W+/u)) expect(said).not.toContain(word);
    expect(decodeContribution(text).ok).toBe(true);
  });
});

describe('what the service chooses', () => {
  test('a fact can be coarser or left out, and the file says no more', async () => {
    await contributing();
    await expect.poll(() => inTheFile('service / Area')).toBe('Midlothian');
    await page.getByLabelText('All of NHS Lothian').click();
    expect(inTheFile('service / Area')).toBe('NHS Lothian');
    await page.getByRole('group', { name: 'Setting' }).getByLabelText('Left out').click();
    await page.getByLabelText('When the review was').selectOptions('January to March 2026');
    const text = await save();
    expect(decodeContribution(text)).toMatchObject({
      value: {
        quarter: '2026-Q1',
        service: { area: 'lothian', sector: 'third', setting: null, size: '20-49' },
      },
    });
    expect(text).not.toContain('midlothian');
    expect(text).not.toContain('supported');
  });

  test('a programme code goes in as it is agreed, and never the name of the service', async () => {
    await contributing();
    const code = page.getByLabelText(/^Programme code/u);
    await code.fill('harbour view');
    await button('Save the contribution').click();
    await expect.element(code).toHaveFocus();
    await expect.element(code).toHaveAccessibleDescription(/in the name of your service/u);
    expect(await kept()).toBeNull();
    await code.fill('samh 14');
    expect(inTheFile('service / Programme')).toBe('SAMH14');
    expect(decodeContribution(await save())).toMatchObject({ value: { programme: 'SAMH14' } });
  });

  test('what it follows is said, and can be left out', async () => {
    const before = idOf.review('before');
    const contributed = {
      id: idOf.contribution('before'),
      edition: 2,
      withdrawalCode: 'K7QMX20HVB9TDRNE4PZA',
      said: { ...NOTHING_SAID, quarter: '2025-Q4', programme: null },
      at: NOON,
    };
    const previous = { review: aReview({ id: before, contributed }), sheets: [], reflections: [] };
    await contributing({ follows: before }, { ...previous, actions: [] });
    await expect.poll(() => inTheFile('service / Follows contribution')).toBe(contributed.id);
    await page.getByLabelText(/^Say that it follows/u).click();
    expect(inTheFile('service / Follows contribution')).toBe('Not said');
    expect(decodeContribution(await save())).toMatchObject({ value: { follows: null } });
  });
});

describe('once it has been saved', () => {
  test('the next edition begins with as much as was said in this one', async () => {
    await contributing();
    await page.getByLabelText('All of NHS Lothian').click();
    await page.getByLabelText(/^Programme code/u).fill('samh 14');
    const first = decodeContribution(await save());
    const said = { service: { area: 'lothian' }, programme: 'SAMH14' };
    expect(first).toMatchObject({ value: said });
    await expect.poll(kept).toMatchObject({ said: { area: 'lothian', programme: 'SAMH14' } });
    await leaveAndComeBack();
    expect(decodeContribution(await save('Save edition 2'))).toMatchObject({
      value: { ...said, edition: 2 },
    });
  });

  test('the code is there, the next one is edition 2 of the same, and it can be taken back', async () => {
    await contributing();
    const first = decodeContribution(await save());
    if (!first.ok) throw new Error('It was not saved');
    await expect.element(page.getByText(/^Edition 1 was saved on/u)).toBeVisible();
    const words = document.querySelector('.contribute-code')?.textContent ?? '';
    expect(words).toMatch(/^(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}$/u);
    const code = typedCode(words);
    if (code === null) throw new Error('There is no code');
    expect(first.value).toMatchObject({ edition: 1, seal: await sealOf(code) });
    expect(await kept()).toMatchObject({ id: first.value.id, edition: 1, withdrawalCode: code });

    const second = decodeContribution(await save('Save edition 2'));
    const { id, seal } = first.value;
    expect(second).toMatchObject({ value: { id, seal, edition: 2 } });
    await expect.poll(kept).toMatchObject({ id, edition: 2, withdrawalCode: code });

    const folder = await savedInto();
    await button('Save a withdrawal file').click();
    await expect.poll(() => namesIn(folder)).toEqual(['saved.json']);
    await expect
      .poll(async () => decodeWithdrawal(await textIn(folder, 'saved.json')))
      .toEqual({
        ok: true,
        value: { id, code },
      });
  });

  test('a picker that is closed saves nothing and keeps nothing', async () => {
    await contributing();
    savePickerGives(new DOMException('', 'AbortError'));
    await button('Save the contribution').click();
    await expect.element(page.getByText('Nothing was saved.')).toBeVisible();
    expect(await kept()).toBeNull();
    expect(document.querySelector('.contribute-code')).toBeNull();
  });
});

test('the example can be looked at, and is not saved', async () => {
  noSavePicker();
  await contributing({ isExample: true });
  await expect.element(page.getByText(/^This review is made up/u)).toBeVisible();
  await expect.element(button(/^Save/u)).not.toBeInTheDocument();
  expect(cellsOnScreen().size).toBeGreaterThan(200);
});

test('of a review with nothing in it there is nothing to give', async () => {
  const review = aReview();
  await withReviews({ review, sheets: [], reflections: [], actions: [] });
  window.location.hash = paths.share(review.id);
  await render(<App />);
  await page.getByRole('link', { name: 'See exactly what would be in it' }).click();
  await expect
    .element(page.getByRole('heading', { name: 'There is nothing to contribute yet' }))
    .toBeVisible();
});

test.each([320, 1280])('at %i pixels it fits, and axe objects to nothing', async (width) => {
  await page.viewport(width, 800);
  await contributing();
  await save();
  await expect.element(page.getByRole('heading', { name: 'Your withdrawal code' })).toBeVisible();
  const { clientWidth, scrollWidth } = document.documentElement;
  expect(scrollWidth).toBe(clientWidth);
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
});

test('with the keyboard alone', async () => {
  await page.viewport(1280, 800);
  await contributing();
  await expect.element(page.getByLabelText('Midlothian')).toBeChecked();
  await savedInto();
  const element = async (name: string) => page.getByLabelText(name).element();
  const midlothian = await element('Midlothian');
  for (let stop = 0; document.activeElement !== midlothian; stop += 1) {
    if (stop > 60) throw new Error('Tab never gets to the area');
    await userEvent.keyboard('{Tab}');
  }
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByLabelText('All of NHS Lothian')).toBeChecked();
  const press = button('Save the contribution').element();
  for (let stop = 0; document.activeElement !== press; stop += 1) {
    if (stop > 60) throw new Error('Tab never gets to the button');
    await userEvent.keyboard('{Tab}');
  }
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Save edition 2')).toHaveFocus();
});
