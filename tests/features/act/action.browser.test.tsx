import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { findIndicator } from '#domain/instrument/instrument.ts';
import { paths } from '#features/paths.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { anAction } from '#tests/builders/records.ts';
import { onFirstIndicator } from '#tests/builders/sheets.ts';
import { acting, card, openAction, openPlan, pageTitle, review, stored } from './acting.tsx';

const field = (label: string, options?: { exact: boolean }) => page.getByLabelText(label, options);

test('everything about an action is stored as it is entered', async () => {
  await acting({ actions: [anAction('Ring back', 'goals')] });
  await openAction('Ring back');
  await field('What will we do?').fill('Ring back the same day');
  await field('Who leads?').fill('Team leader');
  await field('Why do we want to do this?').fill('Nobody rang');
  await field('How will we know').fill('Fewer complaints');
  await field('Starts on').fill('2027-01-05');
  await field('Due by').fill('2027-03-31');
  await userEvent.selectOptions(
    field('Which indicator is it for?'),
    '7. Informal carers are involved',
  );
  await page.getByRole('radio', { name: 'Under way' }).click();
  await expect.poll(stored).toMatchObject([
    {
      what: 'Ring back the same day',
      lead: 'Team leader',
      why: 'Nobody rang',
      measure: 'Fewer complaints',
      startsOn: '2027-01-05',
      dueOn: '2027-03-31',
      indicatorId: 'informal-carers',
      status: 'under-way',
    },
  ]);
  await expect.element(page.getByText('7. Informal carers are involved').first()).toBeVisible();
});

test('the last key before leaving is not lost', async () => {
  await acting({ actions: [anAction('Ring back', 'goals')] });
  await openAction('Ring back');
  await field('Who leads?').click();
  await userEvent.keyboard('Peer');
  window.location.hash = paths.act(review.id);
  await expect.element(pageTitle('Action plan')).toBeVisible();
  await expect.element(card('Ring back').getByText('Peer')).toBeVisible();
});

test('a due date before the start is asked about, and stored all the same', async () => {
  await acting({ actions: [anAction('Ring back', 'goals', { startsOn: '2027-03-01' })] });
  await openAction('Ring back');
  const question = page.getByText('It is due before it starts. Is one of the two dates a slip?');
  await expect.element(pageTitle('Action')).toBeVisible();
  expect(question.query()).toBeNull();
  await field('Due by').fill('2027-02-01');
  await expect.element(question).toBeVisible();
  expect((await stored())[0]?.dueOn).toBe('2027-02-01');
  await field('Due by').fill('');
  await expect.element(question).not.toBeInTheDocument();
  expect((await stored())[0]?.dueOn).toBeNull();
});

test('an example from the sheets becomes a reason only when it is chosen', async () => {
  const loaded = await loadInstrument();
  if (!loaded.ok) throw new Error('There is no instrument');
  const first = findIndicator(loaded.value, 'basic-needs');
  const [sheet] = onFirstIndicator(loaded.value, 'informal-carers', '2');
  if (!sheet || !first) throw new Error('There is no sheet');
  const response = { state: 'rated', rating: 2, example: 'Nobody rang me back.' } as const;
  const sheets = [{ ...sheet, responses: { [first.id]: response } }];
  await acting({ sheets, actions: [anAction('Ring back', 'basic-needs', { why: 'We want to.' })] });
  await openAction('Ring back');
  await page.getByText('Choose from 1 example on the sheets').click();
  expect((await stored())[0]?.why).toBe('We want to.');
  const use = page.getByRole('button', { name: 'Use as reason “Nobody rang me back.”' });
  await use.click();
  const reason = 'We want to.\n“Nobody rang me back.” (Informal carers)';
  await expect.element(field('Why do we want to do this?')).toHaveValue(reason);
  await expect.element(use).toHaveFocus();
  await expect.poll(async () => (await stored())[0]?.why).toBe(reason);
});

test('progress notes can be added, changed, deleted and brought back', async () => {
  await acting({ actions: [anAction('Ring back', 'goals')] });
  await openAction('Ring back');
  const notes = async () => (await stored())[0]?.notes.map(({ on, text }) => `${on} ${text}`);
  await page.getByRole('button', { name: 'Add a progress note' }).click();
  await field('What was done?').fill('Rota agreed');
  await field('Day', { exact: true }).fill('2026-11-02');
  await expect.poll(notes).toEqual(['2026-11-02 Rota agreed']);

  // A day that is taken out for a moment leaves the note the one it had.
  await field('Day', { exact: true }).fill('');
  await expect.poll(notes).toEqual(['2026-11-02 Rota agreed']);

  await page.getByRole('button', { name: 'Delete note 1' }).click();
  await expect.poll(notes).toEqual([]);
  await expect.element(page.getByRole('button', { name: 'Add a progress note' })).toHaveFocus();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await notes())?.length).toBe(1);
  await expect.element(field('What was done?')).toHaveValue('Rota agreed');
});

test('an action that is left without a word in it leaves no trace', async () => {
  await acting({ actions: [anAction('Stay', 'goals')] });
  await openPlan();
  await page.getByRole('button', { name: 'Add an action on Informal carers are involved' }).click();
  await expect.element(pageTitle('Action')).toHaveFocus();
  expect(await stored()).toHaveLength(2);
  await page.getByRole('link', { name: 'Back to the action plan' }).first().click();
  await expect.element(page.getByText('1 action: not started.')).toBeVisible();
  await expect.poll(async () => (await stored()).map(({ what }) => what)).toEqual(['Stay']);
});

test('deleting leads back to the plan, where it can be undone', async () => {
  await acting({ actions: [anAction('Ring back', 'goals'), anAction('Stay', 'goals')] });
  await openAction('Ring back');
  await page.getByRole('button', { name: 'Delete this action' }).click();
  await expect.element(pageTitle('Action plan')).toHaveFocus();
  await expect.element(page.getByText('1 action: not started.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(card('Ring back')).toBeVisible();
});
