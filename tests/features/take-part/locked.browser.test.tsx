import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { askedToEndFreely } from '#domain/taking-part/hand-over.ts';
import { paths } from '#features/paths.ts';
import { endHandOver, handOverFrom, keepHandOver } from '#storage/hand-over.ts';
import { readHandOverNote, writeHandOverNote } from '#storage/hand-over-note.ts';
import { gathering } from '../gather/gathering.tsx';
import {
  atStatement,
  choose,
  CODE,
  handedOver,
  heading,
  press,
  reload,
  skipFrom,
  typeCode,
} from './handed-over.tsx';

afterEach(endHandOver);

function noted() {
  const current = handOverFrom(readHandOverNote() ?? '');
  if (current === null) throw new Error('The device is not handed over');
  return current;
}

test('no address shows anything of the app while the device is handed over', async () => {
  const review = await handedOver('people-using', ['5 5 5']);
  const [other] = await review.stored();
  if (other === undefined) throw new Error('There is no other sheet');
  const places = [
    paths.home,
    paths.sheet(review.review.id, review.source.id, other.id),
    paths.summary(review.review.id),
    paths.share(review.review.id),
  ];
  for (const place of places) {
    window.location.hash = place;
    await expect.element(page.getByRole('button', { name: 'Begin' })).toBeVisible();
    await reload();
    await expect.element(heading).toHaveTextContent('What do you think of Harbour View?');
    expect(page.getByRole('link').elements()).toEqual([]);
  }
});

test('the next person starts without the code, and finds nothing of the one before', async () => {
  const review = await handedOver('people-using');
  await press('Begin');
  await atStatement(1);
  await press('Largest');
  await choose(/^5: /);
  await press('Next');
  await skipFrom(2);
  await press('I have finished');
  await press('Start for the next person');
  await expect.element(page.getByRole('button', { name: 'Normal', pressed: true })).toBeVisible();
  await press('Begin');
  await atStatement(1);
  expect(page.getByRole('radio', { checked: true }).elements()).toEqual([]);
  await choose(/^1: /);
  await expect
    .poll(async () => (await review.storedRatings()).toSorted())
    .toEqual(['1 _ _ _ _ _ _ _ _ _', '5 _ _ _ _ _ _ _ _ _']);
});

test('a wrong code is refused, and the right one leads back to the source', async () => {
  const review = await handedOver('people-using');
  await typeCode('0852');
  await expect
    .element(page.getByLabelText('Your code'))
    .toHaveAccessibleDescription(/That is not the code. There is a pause after 4 more tries/);
  await expect.element(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  window.location.hash = paths.home;
  await typeCode(CODE);
  await expect.element(heading).toHaveTextContent(review.source.name);
  expect(readHandOverNote()).toBeNull();
});

test('after five wrong codes even the right one has to wait, also after a reload', async () => {
  await handedOver('people-using');
  for (const code of ['1111', '2222', '3333', '4444', '5555']) {
    await typeCode(code);
    await expect.element(page.getByLabelText('Your code')).toHaveValue('');
  }
  await expect.element(page.getByText(/Wait \d+ seconds/).first()).toBeVisible();
  await reload();
  await typeCode(CODE);
  await expect.element(page.getByText(/^Wait \d+ seconds?, then try again/).first()).toBeVisible();
  keepHandOver({ ...noted(), wrong: { count: 5, waitUntil: '2026-01-01T00:00:00.000Z' } });
  await typeCode(CODE);
  await expect.element(heading).toHaveTextContent('People using the service');
});

test('what is kept of the code is not the code', async () => {
  await handedOver('people-using');
  const { code } = noted();
  expect(JSON.stringify(code)).not.toContain(CODE);
  const first = code.hash;
  await typeCode(CODE);
  await expect.element(heading).toHaveTextContent('People using the service');
  await handedOver('people-using');
  expect(noted().code.hash).not.toBe(first);
});

test('whoever has forgotten the code waits, and the source says that it was done', async () => {
  await handedOver('people-using');
  await page.getByText('For the person who handed out this device').click();
  await press('Ask to end without the code');
  await expect.element(page.getByText(/You can end without the code from \d\d:\d\d/)).toBeVisible();
  await expect.element(page.getByLabelText('Your code')).toHaveFocus();
  expect(page.getByRole('button', { name: 'End without the code' }).elements()).toEqual([]);
  keepHandOver(askedToEndFreely(noted(), '2026-01-01T00:00:00.000Z'));
  await press('End without the code');
  await expect.element(heading).toHaveTextContent('People using the service');
  await expect.element(page.getByText('ended without the code', { exact: false })).toBeVisible();
  await press('I have read this');
  await expect.element(page.getByText('ended without the code')).not.toBeInTheDocument();
});

test('who begins to answer ends the waiting', async () => {
  await handedOver('people-using');
  keepHandOver(askedToEndFreely(noted(), '2026-01-01T00:00:00.000Z'));
  await press('Begin');
  await atStatement(1);
  expect(noted().endsFreelyAt).toBeNull();
});

test('a note that cannot be read locks nobody out', async () => {
  await gathering('people-using');
  window.location.hash = paths.home;
  writeHandOverNote('{');
  await reload();
  await expect.element(heading).toHaveTextContent('This device was handed over');
  await press('Go to the app');
  await expect.element(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
});

test.each([
  ['', 'Enter a code of at least 4 digits'],
  ['12', 'Use at least 4 digits'],
  ['abcd', 'Use digits only'],
])('the code %j is not taken', async (code, words) => {
  const review = await gathering('people-using');
  window.location.hash = paths.handOver(review.review.id, review.source.id);
  await reload();
  const field = page.getByLabelText('A code to end it with');
  await field.fill(code);
  await press('Hand over');
  await expect.element(page.getByRole('alert', { name: 'There is a problem' })).toHaveFocus();
  await expect.element(field).toHaveAccessibleDescription(new RegExp(words));
  expect(readHandOverNote()).toBeNull();
});

test('a document is known by its number, and one that is filled in is not opened', async () => {
  const review = await handedOver('care-plans', ['5 5 5']);
  const number = page.getByLabelText('Which care plan is this?');
  await press('Begin');
  await expect.element(number).toHaveAccessibleDescription(/Enter the number of the care plan/);
  await number.fill('1');
  await press('Begin');
  await expect.element(number).toHaveAccessibleDescription(/There is a sheet for this care plan/);
  await number.fill('12');
  await press('Begin');
  await atStatement(1);
  await choose(/^3: /);
  await expect
    .poll(() => review.storedRatings())
    .toEqual(['5 5 5 _ _ _ _ _ _ _', '3 _ _ _ _ _ _ _ _ _']);
  expect((await review.stored()).map((sheet) => sheet.number)).toEqual([1, 12]);
});

test('the one sheet of a source is not handed over once something is on it', async () => {
  const review = await gathering('service-information', ['4']);
  window.location.hash = paths.handOver(review.review.id, review.source.id);
  await reload();
  await expect.element(page.getByText(/something is on it already/)).toBeVisible();
  expect(page.getByRole('button', { name: 'Hand over' }).elements()).toEqual([]);
});
