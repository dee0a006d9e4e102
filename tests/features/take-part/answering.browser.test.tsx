import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { database } from '#storage/database.ts';
import { endHandOver } from '#storage/hand-over.ts';
import { saveState } from '#storage/save-state.ts';
import {
  atStatement,
  choose,
  example,
  handedOver,
  heading,
  press,
  reload,
  skipFrom,
} from './handed-over.tsx';

afterEach(endHandOver);

/** What storage holds, once what was answered last is durable. */
const stored = <Value,>(read: () => Promise<Value>) => expect.poll(read, { timeout: 8000 });

test('each answer is stored as it is made, and all of them are one sheet', async () => {
  const review = await handedOver('people-using', ['3 3 3 3 3 3 3 3 3 3']);
  await expect.element(heading).toHaveTextContent('What do you think of Harbour View?');
  await press('Begin');
  await atStatement(1);
  await choose(/^4: Agree/);
  await stored(async () => (await review.storedRatings()).toSorted()).toEqual([
    '3 3 3 3 3 3 3 3 3 3',
    '4 _ _ _ _ _ _ _ _ _',
  ]);
  await example.fill('They rang with me.');
  await press('Next');
  await atStatement(2);
  await choose(/^Not applicable/);
  await press('Next');
  await skipFrom(3);
  await press('I have finished');
  await expect.element(page.getByText('Your answers are saved.')).toBeVisible();
  await stored(async () => (await review.storedRatings()).toSorted()).toEqual([
    '3 3 3 3 3 3 3 3 3 3',
    '4 NA _ _ _ _ _ _ _ _',
  ]);
  const sheets = await review.stored();
  const hers = sheets.find((sheet) => review.responses(sheet)[1]?.state === 'not-applicable');
  expect(review.responses(hers)[0]?.example).toBe('They rang with me.');
  expect(hers?.number).toBeNull();
});

test('an answer can be changed, and taken back, from the check', async () => {
  const review = await handedOver('people-using');
  await press('Begin');
  await atStatement(1);
  await choose(/^1: /);
  await press('Next');
  await skipFrom(2);
  const items = page.getByRole('list').getByRole('listitem');
  await expect.element(items.nth(0)).toHaveTextContent('1: Strongly disagree');
  await expect.element(items.nth(1)).toHaveTextContent('Not answered');
  await press(/^Change the answer to statement 1$/);
  await atStatement(1);
  await choose(/^5: /);
  await press('Back to your answers');
  await expect.element(items.nth(0)).toHaveTextContent('5: Strongly agree');
  await press(/^Change the answer to statement 1$/);
  await press('Take this answer back');
  await expect.element(page.getByRole('radio', { name: /^1: / })).toHaveFocus();
  await press('Skip this statement');
  await expect.element(items.nth(0)).toHaveTextContent('Not answered');
  await press('I have finished');
  await expect.element(page.getByText('You gave no answers')).toBeVisible();
  await stored(() => review.storedRatings()).toEqual([]);
});

test('going on without an answer is noticed, and said, and skipping is not', async () => {
  await handedOver('people-using');
  await press('Begin');
  await atStatement(1);
  await press('Next');
  const group = page.getByRole('group', { name: 'How far do you agree?' });
  await expect.element(group).toHaveAccessibleDescription(/Choose an answer, or skip/);
  await expect.element(page.getByRole('alert')).toHaveTextContent(/Nothing is chosen yet/);
  await expect.element(page.getByRole('radio', { name: /^1: / })).toHaveFocus();
  await press('Skip this statement');
  await atStatement(2);
  await press('Back');
  await atStatement(1);
});

test('a statement is answered, and gone on from, with the keyboard alone', async () => {
  const review = await handedOver('people-providing');
  await userEvent.keyboard('{Tab>20/}');
  await press('Begin');
  await atStatement(1);
  await userEvent.tab();
  await userEvent.tab();
  await expect.element(page.getByRole('radio', { name: /^1: / })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await atStatement(2);
  await stored(() => review.storedRatings()).toEqual(['3 _ _ _ _ _ _ _ _ _']);
});

test.each([
  ['Stop, and keep what I answered', 'Your answers are saved.', ['2 _ _ _ _ _ _ _ _ _']],
  ['Stop, and take my answers away', 'Your answers have been taken away.', []],
])('%s', async (way, said, left) => {
  const review = await handedOver('informal-carers');
  await press('Begin');
  await atStatement(1);
  await choose(/^2: /);
  await example.fill('A secret');
  await press('Stop');
  await expect.element(heading).toHaveFocus();
  await press(way);
  await expect.element(page.getByText(said)).toBeVisible();
  await stored(() => review.storedRatings()).toEqual(left);
  const rows = JSON.stringify(await database.sheets.toArray());
  expect(rows.includes('A secret')).toBe(left.length > 0);
});

test('who stops to think can go on where they were', async () => {
  await handedOver('people-using');
  await press('Begin');
  await atStatement(1);
  await choose(/^2: /);
  await press('Stop');
  await press('Go on answering');
  await atStatement(1);
  await expect.element(page.getByRole('radio', { name: /^2: / })).toBeChecked();
});

test('who begins and stops leaves nothing behind', async () => {
  const review = await handedOver('people-using');
  await press('Begin');
  await atStatement(1);
  await press('Stop');
  await press('Stop, and keep what I answered');
  await expect.element(page.getByText('You gave no answers')).toBeVisible();
  await stored(() => database.sheets.count()).toBe(0);
  expect(await review.stored()).toEqual([]);
});

test('after a reload the same statement is there, with its answer', async () => {
  const review = await handedOver('people-using');
  await press('Begin');
  await atStatement(1);
  await choose(/^4: /);
  await press('Next');
  await atStatement(2);
  await choose(/^5: /);
  await example.fill('Soon');
  await stored(async () => review.responses((await review.stored())[0])[1]?.example).toBe('Soon');
  await reload();
  await atStatement(2);
  await expect.element(page.getByRole('radio', { name: /^5: / })).toBeChecked();
  await expect.element(example).toHaveValue('Soon');
  expect(await review.storedRatings()).toEqual(['4 5 _ _ _ _ _ _ _ _']);
});

test('what looks like a name is remarked on, as everywhere', async () => {
  await handedOver('people-using');
  await press('Begin');
  await atStatement(1);
  await example.click();
  await userEvent.keyboard('Mrs McKay helped');
  await expect.element(page.getByText(/somebody’s name: Mrs McKay/)).toBeVisible();
});

test('when nothing can be saved it says so, and offers no file', async () => {
  await handedOver('people-using');
  await press('Begin');
  await atStatement(1);
  const before = saveState.now();
  saveState.become({ kind: 'failed', failure: 'quota', unsaved: [] });
  await expect.element(page.getByText('Your answers are not saved')).toBeVisible();
  expect(page.getByText(/download/i).elements()).toEqual([]);
  saveState.become(before);
});
