import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { statementFor } from '#domain/instrument/instrument.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { sourceNamed } from '#tests/builders/sheets.ts';
import { openExample } from './example.ts';
import { chooseFile, downloadFrom, type OwnFile } from './files.ts';
import { expect, expectFitsEveryone, test } from './fixtures.ts';
import { Keyboard } from './keyboard.ts';

const v1 = loadV1();
const carers = sourceNamed(v1, 'informal-carers');

test('a template comes back filled in, as so many sheets, and can be undone', async ({ page }) => {
  const keys = new Keyboard(page);
  const review = await openExample(page);
  const before = await sheetsListed(page, review, 'care-plans');
  await open(page, review, 'care-plans');
  await expectFitsEveryone(page);
  const template = await downloadFrom(
    page.getByRole('button', { name: 'Download Template (CSV)' }),
  );
  const header = template.split('\r\n')[0] ?? '';
  expect(header).toContain('[care_plans_goals]');

  const rows = [
    '81,4,In own words',
    '82,n/a',
    '83,7',
    '84,Strongly agree',
    '85,5,Call 0131 496 0123',
  ];
  await chooseFile(page, { name: 'filled-in.csv', content: [header, ...rows].join('\r\n') });
  await expect(heading(page, 'What would be added')).toBeFocused();
  await expect(page.getByText('4 care plans would be added')).toBeVisible();
  await expect(page.getByText('Row 4: Statement 1: “7” is not a rating from 1 to 5')).toBeVisible();
  await expect(page.getByText('Row 6, statement 1: a phone number: 0131 496 0123')).toBeVisible();
  await keys.press(page.getByText('See how the ratings were read'));
  await expectFitsEveryone(page);

  await keys.press(page.getByRole('button', { name: 'Add 4 care plans' }));
  await expect(heading(page, 'Added')).toBeFocused();
  await expectFitsEveryone(page);
  await expect.poll(() => storedNumbers(page)).toEqual([81, 82, 84, 85]);

  await keys.press(page.getByRole('button', { name: 'Undo' }));
  await expect(heading(page, 'Undone')).toBeFocused();
  await expectFitsEveryone(page);
  expect(await sheetsListed(page, review, 'care-plans')).toBe(before);
});

test('what was saved here comes back as what is here already', async ({ page }) => {
  const review = await openExample(page);
  await open(page, review, 'care-plans');
  const file = await downloadFrom(page.getByRole('button', { name: 'Download Care plans (CSV)' }));
  await chooseFile(page, { name: 'care-plans.csv', content: file });
  await expect(page.getByText('no care plans would be added')).toBeVisible();
  await expect(page.getByText('Here already: 10 care plans')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Add/u })).toHaveCount(0);
  await page.getByLabel('Add them all the same').check();
  await expect(page.getByRole('button', { name: 'Add 10 care plans' })).toBeVisible();
  await expectFitsEveryone(page);

  await test.step('and is not taken for another source’s', async () => {
    await open(page, review, 'assessments');
    await chooseFile(page, { name: 'care-plans.csv', content: file });
    await expect(heading(page, 'Match the columns')).toBeFocused();
    await expect(page.getByText('This file looks as if it is for “Care plans”')).toBeVisible();
    await page.getByRole('button', { name: 'Go on' }).click();
    const summary = page.getByRole('alert', { name: 'There is a problem' });
    await expect(summary).toContainText('Choose at least one column that holds ratings.');
    await expectFitsEveryone(page);
    await page.getByRole('link', { name: 'Go to Care plans instead' }).click();
    await expect(heading(page, 'Choose the file')).toBeVisible();
  });
});

test('of Microsoft Forms’ answers nobody’s name, address or time is kept', async ({ page }) => {
  const review = await openExample(page);
  const before = await sheetsListed(page, review, carers.id);
  await open(page, review, carers.id);
  await chooseFile(page, formsFile());
  await expect(heading(page, 'Match the columns')).toBeFocused();
  await expect(page.getByLabel('Email', { exact: true })).toHaveValue('');
  await expectFitsEveryone(page);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(
    page.getByText('Not taken, and not kept: ID, Start time, Email and Name.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Add 3 responses' }).click();
  await expect(heading(page, 'Added')).toBeFocused();

  const stored = await everythingStored(page);
  expect(stored).toContain('They ask how I am');
  for (const own of ['zephyrine', 'example.org', 'Quillfeather', '11/22/2026', 'Start time']) {
    expect(stored.toLowerCase()).not.toContain(own.toLowerCase());
  }
  expect(await sheetsListed(page, review, carers.id)).toBe(before + 3);

  await test.step('the same file again is noticed, and its columns are known', async () => {
    await open(page, review, carers.id);
    await chooseFile(page, formsFile());
    await expect(heading(page, 'What would be added')).toBeFocused();
    await expect(page.getByText('You have taken in this file before')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Add/u })).toHaveCount(0);
  });
});

test('an online form has its three sheets, and an XLSX template opens again', async ({ page }) => {
  const review = await openExample(page);
  await open(page, review, carers.id);
  const form = await bytesFrom(page, 'Download Online form (XLSForm)');
  const parts = Object.entries(unzipSync(form)).map(([path, bytes]) => [path, strFromU8(bytes)]);
  const { ['xl/workbook.xml']: workbook = '', ...rest } = Object.fromEntries(parts);
  expect([...workbook.matchAll(/<sheet name="([^"]+)"/gu)].map(([, name]) => name)).toEqual([
    'survey',
    'choices',
    'settings',
  ]);
  expect(rest['xl/worksheets/sheet1.xml']).toContain('select_one rating');
  const template = await bytesFrom(page, 'Download Template (Excel)');
  await chooseFile(page, { name: 'template.xlsx', content: Buffer.from(template) });
  await expect(page.getByText('no responses would be added')).toBeVisible();
  await expect(page.getByText('Only the sheet “Sheets” is read')).toBeVisible();
});

for (const [name, content, sentence] of [
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'This is not a spreadsheet'],
  ['an empty file', '', 'There is nothing in this spreadsheet'],
  ['a broken workbook', Buffer.from('PK\u0003\u0004 and no more'), 'This spreadsheet is damaged'],
] as const) {
  test(`${name} changes nothing, and it is said why`, async ({ page }) => {
    const review = await openExample(page);
    await open(page, review, carers.id);
    await chooseFile(page, { name: 'file.xlsx', content });
    await expect(page.getByText(sentence).first()).toBeVisible();
  });
}

/** Three carers' answers, as Microsoft Forms saves them, with all that it adds unasked. */
function formsFile(): OwnFile {
  const questions = v1.indicators.flatMap((one, place) => [
    `"${statementFor(one, carers.id).text.replaceAll('"', '""')}"`,
    place === 0 ? 'Example' : `Example${place + 1}`,
  ]);
  const header = ['ID', 'Start time', 'Email', 'Name', ...questions].join(',');
  const rows = [1, 2, 3].map((nth) =>
    [
      nth,
      `11/22/2026 9:0${nth}`,
      `zephyrine${nth}@example.org`,
      `Zephyrine Quillfeather ${nth}`,
      ...v1.indicators.flatMap(() => [
        'Strongly agree',
        nth === 1 ? '"They ask how I am, often"' : '',
      ]),
    ].join(','),
  );
  return { name: 'Carers(1-3).csv', content: `\uFEFF${[header, ...rows].join('\r\n')}` };
}

async function open(page: Page, review: string, source: string): Promise<void> {
  await page.goto(`./${review}/gather/${source}`);
  await page.getByRole('link', { name: 'From a spreadsheet or an online form' }).click();
  await expect(heading(page, 'Choose the file')).toBeVisible();
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

async function sheetsListed(page: Page, review: string, source: string): Promise<number> {
  await page.goto(`./${review}/gather/${source}`);
  await expect(heading(page, 'Sheets so far')).toBeVisible();
  return page.locator('.gather-sheets__list > li').count();
}

/** The numbers of the care plans that the example does not have. */
async function storedNumbers(page: Page): Promise<readonly number[]> {
  const numbers = (await everythingStored(page)).matchAll(/"number":(8\d),/gu);
  return [...numbers].map(([, number]) => Number(number)).toSorted((a, b) => a - b);
}

/** All rows of all stores of all databases of the app, as one text. */
async function everythingStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const all: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage)];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => resolve(opening.result));
      });
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => reading.addEventListener('success', resolve));
        all.push(store, reading.result);
      }
      database.close();
    }
    return JSON.stringify(all);
  });
}

async function bytesFrom(page: Page, button: string): Promise<Uint8Array> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const stream = await (await downloading).createReadStream();
  return new Uint8Array(Buffer.concat(await stream.toArray()));
}
