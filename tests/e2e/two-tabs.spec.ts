import type { Locator, Page } from '@playwright/test';
import { seeded } from '../bench/seeded.ts';
import { openExample } from './example.ts';
import { expect, test as base } from './fixtures.ts';
import { RawDatabase } from './raw-database.ts';
import { change, type Field, says } from './two-tabs/fields.ts';
import { type Places, placesIn } from './two-tabs/places.ts';

type Tabs = { readonly places: Places; readonly one: Page; readonly other: Page };

const test = base.extend<{ tabs: Tabs }>({
  /** Two tabs of one browser, and the places in the example to open in both. */
  tabs: async ({ page, context }, provide) => {
    const places = await placesIn(page, await openExample(page));
    await provide({ places, one: page, other: await context.newPage() });
  },
});

// A page that runs nothing has no picture for its tab either, which the browser asks for.
test.use({ expectedNoise: [/favicon\.ico/u] });

const label = (page: Page, text: string): Locator => page.getByLabel(text, { exact: true });
const statement = (page: Page, number: number): Locator =>
  page.getByRole('group', { name: new RegExp(`^${number}\\. `, 'u') });
const example = (page: Page, number: number): Locator =>
  statement(page, number).getByRole('textbox');
const saved = (page: Page): Locator => page.getByText(/^Saved \d\d:\d\d$/u);

async function openInBoth({ one, other }: Tabs, address: string): Promise<void> {
  for (const tab of [one, other]) {
    // From outside: an address that differs after the # alone is not opened, but gone to.
    await tab.goto('about:blank');
    await tab.goto(address);
    await expect(tab.locator('main [name]').first()).toBeAttached();
  }
}

test('what is changed in one tab appears in the other as it happens', async ({ tabs }) => {
  const { places, one, other } = tabs;
  await test.step('on a sheet: a rating and an example', async () => {
    await openInBoth(tabs, places.sheet);
    await example(one, 1).fill('In her own words.');
    await expect(example(other, 1)).toHaveValue('In her own words.');
    const second = { name: 'responses.goals.rating', kind: 'choice' } as const;
    const rating = await change(one, second, 0);
    await expect.poll(() => says(other, second)).toBe(rating);
    // And back.
    await example(other, 3).fill('Said by somebody else.');
    await expect(example(one, 3)).toHaveValue('Said by somebody else.');
  });
  await test.step('of a reflection: strengths', async () => {
    await openInBoth(tabs, places.reflection);
    await label(one, 'Strengths').fill('Small steps.');
    await expect(label(other, 'Strengths')).toHaveValue('Small steps.');
  });
  await test.step('of the plan: a field', async () => {
    await openInBoth(tabs, places.plan);
    await one.getByLabel(/^Organisation/u).fill('Northshore');
    await expect(other.getByLabel(/^Organisation/u)).toHaveValue('Northshore');
  });
  await test.step('of an action: who leads, a note, and a note taken away', async () => {
    await openInBoth(tabs, places.action);
    await one.getByLabel(/^Who leads/u).fill('Keyworker');
    await expect(other.getByLabel(/^Who leads/u)).toHaveValue('Keyworker');
    const notes = (tab: Page): Locator => tab.getByLabel('What was done?');
    const before = await notes(other).count();
    await one.getByRole('button', { name: 'Add a progress note' }).click();
    await notes(one).last().fill('Rota agreed.');
    await expect(notes(other)).toHaveCount(before + 1);
    await expect(notes(other).last()).toHaveValue('Rota agreed.');
    await one.getByRole('button', { name: `Delete note ${before + 1}` }).click();
    await expect(notes(other)).toHaveCount(before);
  });
});

test('a field that somebody is in is left to them until they leave it', async ({ tabs }) => {
  const { places, one, other } = tabs;
  await openInBoth(tabs, places.reflection);
  const [here, there] = [label(one, 'Strengths'), label(other, 'Strengths')];
  const before = await here.inputValue();
  await here.focus();
  await there.fill('Written in the other tab.');
  await label(other, 'What to develop').fill('That, too.');
  // What comes in shows that the rest would have been here by now.
  await expect(label(one, 'What to develop')).toHaveValue('That, too.');
  await expect(here).toHaveValue(before);
  await one.keyboard.press('Tab');
  await expect(here).toHaveValue('Written in the other tab.');
  await expect(saved(other)).toBeVisible();
  await expect(there).toHaveValue('Written in the other tab.');
});

/** What two tabs write in at once. Each is one thing when it is merged: so a response is one field. */
const FIELDS: Readonly<Record<keyof Places, readonly Field[]>> = {
  sheet: [
    ...['basic-needs', 'goals', 'personalised-services', 'strengths-based', 'social-inclusion'].map(
      (id): Field => ({ name: `responses.${id}.rating`, kind: 'choice' }),
    ),
    ...['involvement', 'informal-carers', 'planning-ahead', 'staff-valued'].map((id): Field => ({
      name: `responses.${id}.example`,
      kind: 'text',
    })),
  ],
  reflection: [
    { name: 'strengths', kind: 'text' },
    { name: 'toDevelop', kind: 'text' },
    { name: 'isPriority', kind: 'box' },
  ],
  plan: [
    { name: 'organisation', kind: 'text' },
    { name: 'coordinator', kind: 'text' },
    { name: 'gatherBy', kind: 'date' },
    { name: 'sources.care-plans.intended', kind: 'number' },
    { name: 'sources.assessments.included', kind: 'box' },
    { name: 'coProduction', kind: 'box', value: 'shared-lead' },
    { name: 'coProduction', kind: 'box', value: 'feed-back' },
  ],
  action: [
    { name: 'what', kind: 'text' },
    { name: 'lead', kind: 'text' },
    { name: 'dueOn', kind: 'date' },
    { name: 'status', kind: 'choice' },
    { name: 'notes.0.text', kind: 'text' },
  ],
};
const EDITS_EACH = 50;
/** Milliseconds, on a machine that is busy with other things: nothing here is about time. */
const PATIENCE = 300_000;

test('200 edits from two tabs, one here, one there: both end equal, and none is lost', async ({
  tabs,
  context,
}) => {
  test.setTimeout(PATIENCE);
  const random = seeded(20261121);
  for (const [name, fields] of Object.entries(FIELDS)) {
    const address = tabs.places[name as keyof Places];
    await test.step(`${EDITS_EACH} in the ${name}`, async () => {
      await openInBoth(tabs, address);
      const written = await writeInBoth(tabs, fields, random);
      const afresh = await context.newPage();
      await afresh.goto(address);
      for (const tab of [tabs.one, tabs.other, afresh]) {
        await expect(tab.locator('main [name]').first()).toBeAttached();
        await expect.poll(() => allSay(tab, fields)).toEqual(written);
      }
      await afresh.close();
    });
  }
  await expectOneDeviceAndNoConflict(tabs.one);
});

/** @returns what each field was last made to say, in whichever tab. */
async function writeInBoth(
  { one, other }: Tabs,
  fields: readonly Field[],
  random: () => number,
): Promise<readonly string[]> {
  const said = await allSay(one, fields);
  const lastIn = new Map<Field, Page>();
  for (let nth = 0; nth < EDITS_EACH; nth += 1) {
    const place = Math.floor(random() * fields.length);
    const [tab, neighbour] = random() < 0.5 ? [one, other] : [other, one];
    const field = fields[place];
    if (field === undefined) throw new Error('No such field');
    // Of two changes to one field, which was the last is only certain when the first is through.
    if (lastIn.get(field) === neighbour) await expect(saved(neighbour)).toBeVisible();
    said[place] = await change(tab, field, nth);
    lastIn.set(field, tab);
  }
  for (const tab of [one, other]) {
    await expect(saved(tab)).toBeVisible();
    await tab.evaluate(
      () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
    );
  }
  return said;
}

async function allSay(tab: Page, fields: readonly Field[]): Promise<string[]> {
  const said: string[] = [];
  for (const field of fields) said.push(await says(tab, field));
  return said;
}

async function expectOneDeviceAndNoConflict(page: Page): Promise<void> {
  const database = await RawDatabase.beside(page);
  const devices = new Set<string>();
  for (const store of ['reviews', 'sheets', 'reflections', 'actions']) {
    for (const row of (await database.rows(store)) as Row[]) {
      expect(row.conflicts).toEqual({});
      for (const edits of Object.values(row.edits))
        Object.keys(edits).forEach((it) => devices.add(it));
    }
  }
  expect(devices.size).toBe(1);
  expect(await database.rows('journal')).toEqual([]);
}

type Row = { conflicts: object; edits: Record<string, Record<string, number>> };

test('a tab closed in the instant after a keystroke, while the other one types: both are there', async ({
  tabs: { places, one: staying },
  context,
}) => {
  test.setTimeout(PATIENCE);
  await staying.goto(places.sheet);
  for (const number of [1, 2]) {
    await example(staying, number).fill('Something.');
    await example(staying, number).fill('');
  }
  await expect(saved(staying)).toBeVisible();
  const letters = 'abcdef';
  let typed = '';
  for (const letter of letters) {
    const going = await context.newPage();
    await going.goto(places.sheet);
    await expect(example(going, 1)).toHaveValue(letters.slice(0, letters.indexOf(letter)));
    await example(going, 1).press('End');
    const words = ` and so on after ${letter}`;
    const typing = example(staying, 2).pressSequentially(words);
    await going.keyboard.press(letter);
    await Promise.all([
      going.waitForEvent('close'),
      going.close({ runBeforeUnload: true }),
      typing,
    ]);
    typed += words;
    // Without being opened anew.
    await expect(example(staying, 1)).toHaveValue(letters.slice(0, letters.indexOf(letter) + 1));
  }
  await expect(saved(staying)).toBeVisible();
  await staying.goto('about:blank');
  await staying.goto(places.sheet);
  await expect(example(staying, 1)).toHaveValue(letters);
  await expect(example(staying, 2)).toHaveValue(typed);
});
