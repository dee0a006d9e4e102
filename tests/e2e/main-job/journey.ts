import { expect, type Locator, type Page } from '@playwright/test';
import { expectFitsEveryone } from '../fits-everyone.ts';
import type { Keyboard } from '../keyboard.ts';
import type { PaperSource } from './paper-sheets.ts';

/** What the team of the journey agrees, as the documents must give it back. */
export const SERVICE = 'Harbour View Supported Living';

/** Dates that read the same whether the browser puts the day or the month first. */
export const DATES = { due: '10 October 2027', reviewOn: '12 December 2027' };
const TYPED = { due: '10102027', reviewOn: '12122027' };

export const REFLECTIONS = [
  {
    indicator: 'Basic needs are identified and addressed',
    strengths: 'Housing and money are looked after; people say so, and so do their carers.',
    toDevelop: 'Dentist and optician are forgotten – ask at each assessment.',
  },
  {
    indicator: 'Informal carers are involved',
    strengths: 'Staff are kind on the telephone.',
    toDevelop: 'Carers find out too late. A’ Ghàidhlig speakers are not asked at all.',
  },
];

export const ACTIONS = [
  {
    indicator: 'Informal carers are involved',
    what: 'Name a carers’ contact on every shift, and tell the carers.',
    why: '“They are kind when I phone, but I always have to phone.”',
    lead: 'Senior support worker',
    measure: 'Carers say that we phoned them first.',
    note: 'Rota changed, first week tried: Żółć, Łódź and Ελλάδα print as they should.',
  },
  {
    indicator: 'Goals are identified and addressed',
    what: 'Put small weekly steps beside the big goal in all care plans.',
    why: 'Goals read as tasks for staff.',
    lead: 'Team leader',
    measure: 'Seven of ten care plans have small steps next spring.',
    note: 'First three plans rewritten with the people themselves.',
  },
];

/** Starts a review with the service's name alone, then plans it. */
export async function startAndPlan(page: Page, keys: Keyboard): Promise<void> {
  await keys.press(page.getByRole('link', { name: 'Start a review' }));
  await expect(page.getByRole('heading', { name: 'Start a review' })).toBeFocused();
  await keys.fill(page.getByLabel('What is your service called?'), SERVICE);
  await keys.key('Enter');
  await expect(page.getByRole('heading', { name: SERVICE, level: 1 })).toBeFocused();
  await keys.press(task(page, 'Plan the review'));
  await expect(page.getByRole('heading', { name: 'Plan the review' })).toBeFocused();
  await expectFitsEveryone(page);
  await keys.fill(page.getByLabel(/^Organisation/u), 'Northshore Homes');
  await keys.fill(page.getByLabel(/^Who coordinates/u), 'Senior support worker');
  await keys.choose(page.getByLabel(/^Sector/u), 'Third sector');
  await keys.tabTo(page.getByLabel(/^We look at the action plan again on/u));
  await keys.type(TYPED.reviewOn);
  await keys.tick(page.getByLabel(/We planned this review together with people/u));
  await expectSaved(page);
  await keys.press(page.getByRole('link', { name: 'Back to the review' }).first());
}

/** Types a source's paper sheets one after the other, without leaving the rhythm. */
export async function typeSheets(
  page: Page,
  keys: Keyboard,
  name: string,
  { sheets }: PaperSource,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  await keys.press(task(page, name));
  await expect(page.getByRole('heading', { name, level: 1 })).toBeFocused();
  await keys.press(page.getByRole('button', { name: /^(Add|Fill in) / }));
  for (const [index, sheet] of sheets.entries()) {
    await expect(page.getByText('0 of 10 answered', { exact: true }).first()).toBeVisible();
    for (const { rating, example } of sheet) {
      if (rating !== '') await keys.key(rating === 'NA' ? 'n' : rating);
      if (example !== '') {
        await keys.key('e');
        await keys.dictate(example);
        await keys.key('Control+Enter');
      } else await keys.key('Enter');
    }
    if (index < sheets.length - 1) await keys.key('Enter');
  }
  await expectSaved(page);
  await look(page);
  await keys.press(page.getByRole('link', { name: `Back to ${name}` }).first());
  await expect(page.getByRole('heading', { name, level: 1 })).toBeFocused();
  await look(page);
  await keys.press(page.getByRole('link', { name: 'Back to the review' }).first());
  await expect(page.getByRole('heading', { name: SERVICE, level: 1 })).toBeFocused();
}

/** Talks through two indicators and writes down what the team makes of them. */
export async function reflect(page: Page, keys: Keyboard): Promise<void> {
  await keys.press(task(page, 'Reflect together'));
  for (const { indicator, strengths, toDevelop } of REFLECTIONS) {
    await keys.press(page.getByRole('main').getByRole('link', { name: indicator }).first());
    await expect(page.getByRole('heading', { name: indicator, level: 1 })).toBeFocused();
    await keys.fill(page.getByLabel('Strengths', { exact: true }), strengths);
    await keys.fill(page.getByLabel('What to develop', { exact: true }), toDevelop);
    await keys.tick(page.getByLabel('This is one of our priorities'));
    await expectSaved(page);
    await expectFitsEveryone(page);
    await keys.press(page.getByRole('link', { name: 'Back to all indicators' }).first());
    await expect(page.getByRole('heading', { name: 'Reflect', level: 1 })).toBeFocused();
  }
  await keys.press(page.getByRole('link', { name: 'Back to the review' }));
}

/** Writes the plan, every field of every action. */
export async function writePlan(page: Page, keys: Keyboard): Promise<void> {
  await keys.press(task(page, 'Action plan'));
  for (const action of ACTIONS) {
    await keys.press(page.getByRole('button', { name: `Add an action on ${action.indicator}` }));
    await expect(page.getByLabel('What will we do?')).toBeVisible();
    await keys.fill(page.getByLabel('What will we do?'), action.what);
    await keys.fill(page.getByLabel('Who leads?'), action.lead);
    await keys.fill(page.getByLabel('Why do we want to do this?'), action.why);
    await keys.fill(page.getByLabel(/^How will we know/u), action.measure);
    await keys.tabTo(page.getByLabel(/^Due by/u));
    await keys.type(TYPED.due);
    await keys.tabTo(page.getByRole('radio', { name: 'Not started' }));
    await keys.key('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Under way' })).toBeChecked();
    await keys.press(page.getByRole('button', { name: 'Add a progress note' }));
    await keys.fill(page.getByLabel('What was done?'), action.note);
    await expectSaved(page);
    await expectFitsEveryone(page);
    await keys.press(page.getByRole('link', { name: 'Back to the action plan' }).first());
    await expect(page.getByRole('heading', { name: 'Action plan', level: 1 })).toBeFocused();
    await expectFitsEveryone(page);
  }
}

/** A line of the review's task list. */
function task(page: Page, name: string): Locator {
  return page.getByRole('listitem').getByRole('link', { name, exact: true });
}

async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved \d\d:\d\d$/u)).toBeVisible();
}
