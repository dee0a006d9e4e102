import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Reflection, reflectionRecord } from '#domain/records/reflection.ts';
import { database } from '#storage/database.ts';
import { changedTo } from '#tests/builders/any-edits.ts';
import { aDevice } from '#tests/builders/devices.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReflection, aReview } from '#tests/builders/records.ts';
import { changeInOtherTab } from '#tests/storage/other-tab.ts';
import { meeting, openReflect, storedReflections } from './meeting.tsx';

const strengths = page.getByLabelText('Strengths');
const toDevelop = page.getByLabelText('What to develop');
const priority = page.getByLabelText('This is one of our priorities');

const elsewhere = (change: Partial<Reflection>): Promise<Reflection> =>
  changeInOtherTab(reflectionRecord, [aReview().id, idOf.indicator('goals')], () => change);

beforeEach(async () => {
  await meeting();
  await openReflect('goals');
  await expect.element(strengths).toHaveValue('');
});

test('what is begun and changed in another tab comes in as it happens', async () => {
  await database.reflections.put(aReflection('goals', { strengths: 'Small steps.' }));
  await expect.element(strengths).toHaveValue('Small steps.');
  const last = await elsewhere({ toDevelop: 'Time.', isPriority: true });
  await expect.element(toDevelop).toHaveValue('Time.');
  await expect.element(priority).toBeChecked();
  expect(await storedReflections()).toEqual([last]);
});

test('a field that somebody is in is left to them until they leave it', async () => {
  await database.reflections.put(aReflection('goals', { strengths: 'Small steps.' }));
  await expect.element(strengths).toHaveValue('Small steps.');
  await strengths.click();
  await elsewhere({ strengths: 'Smaller steps.', isPriority: true });
  await expect.element(priority).toBeChecked();
  await expect.element(strengths).toHaveValue('Small steps.');
  await userEvent.tab();
  await expect.element(strengths).toHaveValue('Smaller steps.');
});

test('what another device wrote in the field that somebody is in stays beside what they write', async () => {
  const before = aReflection('goals', { strengths: 'Small steps.' });
  await database.reflections.put(before);
  await expect.element(strengths).toHaveValue('Small steps.');
  await strengths.click();
  const theirs = { ...before, strengths: 'Theirs.', isPriority: true };
  await database.reflections.put(changedTo(reflectionRecord, before, theirs, aDevice('office')));
  // Read and taken in, but for the field: its author has seen nothing of it when they go on.
  await expect.element(priority).toBeChecked();
  await userEvent.keyboard('{End} Every week.');
  await expect.element(strengths).toHaveValue('Small steps. Every week.');
  await expect
    .poll(storedReflections)
    .toMatchObject([
      { strengths: 'Small steps. Every week.', conflicts: { strengths: [{ value: 'Theirs.' }] } },
    ]);
});

test('what two tabs write at the same time in two fields is there in both', async () => {
  await database.reflections.put(aReflection('goals'));
  await strengths.click();
  await Promise.all([
    userEvent.keyboard('People are asked what they want, and asked again.'),
    ...['T', 'Ti', 'Time', 'Time.'].map((text) => elsewhere({ toDevelop: text })),
  ]);
  await elsewhere({ toDevelop: 'Time, and more of it.' });
  await expect.element(toDevelop).toHaveValue('Time, and more of it.');
  await expect.poll(storedReflections).toMatchObject([
    {
      strengths: 'People are asked what they want, and asked again.',
      toDevelop: 'Time, and more of it.',
      conflicts: {},
    },
  ]);
  await expect.element(strengths).toHaveValue('People are asked what they want, and asked again.');
});
