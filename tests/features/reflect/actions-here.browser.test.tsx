import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { database } from '#storage/database.ts';
import { saver } from '#storage/saving.ts';
import { meeting, openReflect, storedActions } from './meeting.tsx';

const add = page.getByRole('button', { name: 'Add an action' });
const what = page.getByLabelText('What will we do?');
const done = page.getByRole('button', { name: 'Done' });
const use = page.getByRole('button', { name: /^Use this idea/ });
const link = (name: string) => page.getByRole('link', { name });

let instrument: Instrument;

beforeEach(async () => {
  ({ instrument } = await meeting());
  await openReflect('goals');
});

test('an action is added in place, stored as it is typed', async () => {
  await add.click();
  await expect.element(what).toHaveFocus();
  await what.fill('Write goals together');
  await page.getByLabelText('Who leads?').fill('Keyworker');
  await page.getByLabelText('Due by').fill('2027-02-01');
  await expect.poll(storedActions).toMatchObject([
    {
      indicatorId: 'goals',
      what: 'Write goals together',
      lead: 'Keyworker',
      dueOn: '2027-02-01',
      status: 'not-started',
    },
  ]);
  await done.click();
  await expect.element(link('Write goals together')).toBeVisible();
  await expect.element(page.getByText('Keyworker · Due 1 February 2027')).toBeVisible();
  await expect.element(add).toHaveFocus();
});

test('one that is opened and left leaves no trace, nor does one that is emptied', async () => {
  await add.click();
  await done.click();
  await add.click();
  await what.fill('A');
  await expect.poll(storedActions).toHaveLength(1);
  await what.fill('');
  await expect.poll(storedActions).toMatchObject([{ what: '' }]);
  await done.click();
  await expect.poll(storedActions).toEqual([]);
});

test('an idea is used only when somebody asks for it', async () => {
  const [first = '', second = ''] = instrument.indicators[1]?.ideas.items ?? [];
  await page.getByText('Ideas for action').click();
  expect(await storedActions()).toEqual([]);
  await use.nth(0).click();
  await expect.element(what).toHaveValue(first);
  await expect.element(what).toHaveFocus();
  await expect.poll(storedActions).toMatchObject([{ what: first }]);
  await use.nth(1).click();
  await expect.element(what).toHaveValue(second);
  await expect.poll(storedActions).toMatchObject([{ what: first }, { what: second }]);
  await expect.element(link(first)).toBeVisible();
});

test('one that is removed can be brought back', async () => {
  await add.click();
  await what.fill('Write goals together');
  await expect.poll(storedActions).toHaveLength(1);
  await page.getByRole('button', { name: 'Remove this action' }).click();
  await expect.poll(storedActions).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(link('Write goals together')).toBeVisible();
});

test('an idea never takes the place of words that could not be stored', async () => {
  const [first = ''] = instrument.indicators[1]?.ideas.items ?? [];
  await page.getByText('Ideas for action').click();
  await add.click();
  const open = vi.spyOn(database, 'transaction').mockRejectedValue(new Error('refused'));
  await what.fill('Write goals together');
  await use.nth(0).click();
  await expect.element(what).toHaveValue(first);
  open.mockRestore();
  await saver.retry();
  await expect
    .poll(storedActions)
    .toMatchObject([{ what: 'Write goals together' }, { what: first }]);
});
