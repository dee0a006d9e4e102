import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Action, actionRecord, type ProgressNote } from '#domain/records/action.ts';
import { idOf } from '#tests/builders/ids.ts';
import { anAction } from '#tests/builders/records.ts';
import { changeInOtherTab } from '#tests/storage/other-tab.ts';
import { acting, openAction, stored } from './acting.tsx';

const field = (label: string, nth = 0) => page.getByLabelText(label).nth(nth);
const note = (name: string, on: string): ProgressNote => ({ id: idOf.note(name), on, text: name });

const elsewhere = (change: (stored: Action) => Partial<Action>): Promise<Action> =>
  changeInOtherTab(actionRecord, idOf.action('Ask'), change);

beforeEach(async () => {
  await acting({ actions: [anAction('Ask', 'goals', { notes: [note('First', '2026-11-02')] })] });
  await openAction('Ask');
  await expect.element(field('Who leads?')).toHaveValue('');
});

test('what is changed in another tab comes in as it happens, and is not written again', async () => {
  await elsewhere(({ notes }) => ({
    lead: 'Keyworker',
    dueOn: '2027-03-31',
    status: 'under-way',
    notes: [...notes, note('Second', '2026-11-09')],
  }));
  await expect.element(field('Who leads?')).toHaveValue('Keyworker');
  await expect.element(field('Due by')).toHaveValue('2027-03-31');
  await expect.element(page.getByRole('radio', { name: 'Under way' })).toBeChecked();
  await expect.element(field('What was done?', 1)).toHaveValue('Second');
  const last = await elsewhere(() => ({ notes: [] }));
  await expect.element(field('What was done?')).not.toBeInTheDocument();
  expect(await stored()).toEqual([last]);
});

test('while a person is in a note, another tab’s note waits; both are kept', async () => {
  await field('What was done?').click();
  await elsewhere(({ notes }) => ({ notes: [...notes, note('Second', '2026-11-01')] }));
  await elsewhere(() => ({ lead: 'Keyworker' }));
  await expect.element(field('Who leads?')).toHaveValue('Keyworker');
  await expect.element(field('What was done?', 1)).not.toBeInTheDocument();
  await userEvent.keyboard('{End}, and more');
  await expect.element(field('What was done?')).toHaveValue('First, and more');
  await expect
    .poll(async () => (await stored())[0]?.notes.map(({ text }) => text))
    .toEqual(['Second', 'First, and more']);
  await field('Who leads?').click();
  await expect.element(field('What was done?', 1)).toHaveValue('First, and more');
  await expect.element(field('What was done?')).toHaveValue('Second');
});

test('a note with an earlier day stays where it was put, and keeps the person in it', async () => {
  await page.getByRole('button', { name: 'Add a progress note' }).click();
  await field('Day', 1).fill('2026-10-01');
  await expect
    .poll(async () => (await stored())[0]?.notes.map(({ on }) => on))
    .toEqual(['2026-10-01', '2026-11-02']);
  await expect.element(field('Day', 1)).toHaveFocus();
  // A day has three stops.
  while (document.activeElement === field('Day', 1).element()) await userEvent.tab();
  await expect.element(field('What was done?', 1)).toHaveFocus();
  await userEvent.keyboard('Long ago');
  await field('Who leads?').click();
  await expect
    .poll(async () => (await stored())[0]?.notes.map(({ text }) => text))
    .toEqual(['Long ago', 'First']);
  await expect.element(field('What was done?', 1)).toHaveValue('Long ago');
  await field('What was done?', 1).click();
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: 'Delete note 2' })).toHaveFocus();
  await elsewhere(({ notes }) => ({ notes: [...notes, note('Third', '2026-11-03')] }));
  await elsewhere(() => ({ lead: 'Keyworker' }));
  await expect.element(field('Who leads?')).toHaveValue('Keyworker');
  await expect.element(page.getByRole('button', { name: 'Delete note 2' })).toHaveFocus();
});
