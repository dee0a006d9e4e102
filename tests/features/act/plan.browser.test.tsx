import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useActView } from '#features/act/act-view.ts';
import { useLastDeleted } from '#features/act/last-deleted.ts';
import { today } from '#features/clock.ts';
import { aReflection, anAction } from '#tests/builders/records.ts';
import { acting, card, openPlan, pageTitle, stored } from './acting.tsx';

const LONG_AGO = '2020-03-31';

beforeEach(() => {
  useActView.getState().show('indicator');
  useLastDeleted.getState().dismiss();
});

const carers = page.getByRole('region', { name: '7. Informal carers are involved' });

test('an empty plan explains itself and offers a beginning on what matters most', async () => {
  await acting({ reflections: [aReflection('informal-carers', { isPriority: true })] });
  await openPlan();
  await expect.element(page.getByText('Nothing is in the plan yet')).toBeVisible();
  await expect
    .element(page.getByText('You chose to work on these first: “Informal carers are involved”.'))
    .toBeVisible();
  await page.getByRole('button', { name: 'Add an action', exact: true }).click();
  await expect.element(pageTitle('Action')).toHaveFocus();
  expect(await stored()).toMatchObject([{ indicatorId: 'informal-carers', what: '' }]);
});

test('ideas are shown when asked for, and none is put in by itself', async () => {
  await acting();
  await openPlan();
  const idea = carers.getByRole('button', { name: /^Use this idea/u }).first();
  await expect.element(page.getByRole('button', { name: 'Look at ideas' })).toBeVisible();
  expect(idea.query()).toBeNull();
  await page.getByRole('button', { name: 'Look at ideas' }).click();
  await expect.element(idea).toBeVisible();
  expect(await stored()).toEqual([]);
  expect(document.activeElement).not.toBe(document.body);

  const words = (idea.element().textContent ?? '').replaceAll(/^Use this idea “|”$/gu, '');
  await idea.click();
  await expect.element(page.getByLabelText('What will we do?')).toHaveValue(words);
  expect(await stored()).toMatchObject([{ indicatorId: 'informal-carers', what: words }]);
});

test('an action stands under its indicator, and says in words that it is overdue', async () => {
  const late = anAction('Ring back', 'informal-carers', { lead: 'Team leader', dueOn: LONG_AGO });
  await acting({
    actions: [late],
    reflections: [aReflection('informal-carers', { isPriority: true })],
  });
  await openPlan();
  await expect.element(page.getByText('1 action: not started. 1 is overdue.')).toBeVisible();
  await expect.element(carers.getByText('Priority')).toBeVisible();
  await expect.element(carers.getByText('Overdue: was due 31 March 2020')).toBeVisible();
  await expect.element(carers.getByText('Team leader')).toBeVisible();
});

test('the order by date is a switch that keeps the focus, and is there after coming back', async () => {
  const actions = [
    anAction('Someday', 'goals'),
    anAction('Today', 'goals', { dueOn: today() }),
    anAction('Long ago', 'basic-needs', { dueOn: LONG_AGO }),
  ];
  await acting({ actions });
  await openPlan();
  const byDate = page.getByRole('button', { name: 'By date' });
  await byDate.click();
  await expect.element(byDate).toHaveFocus();
  await expect.element(byDate).toHaveAttribute('aria-pressed', 'true');
  const names = page.getByRole('article').getByRole('heading');
  expect(names.elements().map((one) => one.textContent)).toEqual(['Long ago', 'Today', 'Someday']);
  await expect
    .element(page.getByText('2. Goals are identified and addressed').first())
    .toBeVisible();

  await page.getByRole('link', { name: 'Today' }).click();
  await expect.element(pageTitle('Action')).toHaveFocus();
  await page.getByRole('link', { name: 'Back to the action plan' }).first().click();
  await expect.element(byDate).toHaveAttribute('aria-pressed', 'true');
});

test('the status changes where it stands, in storage and in words', async () => {
  await acting({ actions: [anAction('Ring back', 'informal-carers', { dueOn: LONG_AGO })] });
  await openPlan();
  const status = page.getByLabelText('Status of: Ring back');
  await userEvent.selectOptions(status, 'Done');
  await expect.element(page.getByText('1 action: done.')).toBeVisible();
  await expect.element(card('Ring back').getByText('Was due 31 March 2020')).toBeVisible();
  expect(await stored()).toMatchObject([{ what: 'Ring back', status: 'done' }]);
  expect(status.element()).toHaveValue('done');
});

test('deleting can be undone, and focus is never lost', async () => {
  await acting({ actions: [anAction('Ring back', 'goals'), anAction('Stay', 'goals')] });
  await openPlan();
  await page.getByRole('button', { name: 'Delete action: Ring back' }).click();
  await expect.element(card('Ring back')).not.toBeInTheDocument();
  await expect.element(page.getByText('1 action: not started.')).toHaveFocus();
  expect((await stored()).map(({ what }) => what)).toEqual(['Stay']);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(card('Ring back')).toBeVisible();
  await expect.element(page.getByText('2 actions: not started.')).toHaveFocus();
});
