import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { encodeContribution } from '#files/contribution.ts';
import { country } from '#tests/builders/country.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { factName, SECTORS, SETTINGS } from '#domain/records/service-facts.ts';
import { openExample } from './example.ts';
import { chooseFile } from './files.ts';
import { expect, expectFitsEveryone, test } from './fixtures.ts';
import { Keyboard } from './keyboard.ts';

// A seed with a pair of facts that four services have in common.
const thirty = country(loadV1(), 30, 9);
const files = thirty.map((contribution, at) => ({
  name: `service-${at + 1}.sri2-contribution.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(encodeContribution(contribution)),
}));

test('thirty services: seen together, narrowed until nothing is shown, and why', async ({
  page,
}) => {
  const keys = new Keyboard(page);
  await page.goto('./');
  await keys.press(page.getByRole('link', { name: 'Compare services' }));
  await expect(page.getByRole('heading', { name: 'Compare services', level: 1 })).toBeFocused();
  await expectFitsEveryone(page);

  await test.step('files and a ZIP file at once, and one that is something else', async () => {
    await openFiles(page, keys, [
      ...files.slice(0, 10),
      zipOf(files.slice(10)),
      { name: 'minutes.json', mimeType: 'application/json', buffer: Buffer.from('Dear team') },
    ]);
    await expect(page.getByText('30 contributions added. 1 file could not be used.')).toBeVisible();
    await keys.press(page.locator('summary', { hasText: 'Why 1 file could not be used' }));
    await expect(page.getByText('minutes.json: This file was not made by this app.')).toBeVisible();
    await expect(page.getByRole('heading', { name: '30 services' })).toBeVisible();
    await expect(indicators(page).getByRole('row', { name: /^2\. Goals/u })).toContainText('30');
    await expectFitsEveryone(page);
  });

  await test.step('the same again, as a folder with other files in it', async () => {
    const folder = test.info().outputPath('from-services');
    mkdirSync(join(folder, 'autumn'), { recursive: true });
    writeFileSync(join(folder, 'Thumbs.db'), 'what Windows puts there');
    for (const { name, buffer } of files) writeFileSync(join(folder, 'autumn', name), buffer);
    const choosing = page.waitForEvent('filechooser');
    await keys.press(page.getByRole('button', { name: 'Open a folder of them' }));
    await (await choosing).setFiles(folder);
    await expect(page.getByText('30 here already.')).toBeVisible();
  });

  await test.step('every view of it, for one group and for two side by side', async () => {
    for (const [view, table] of VIEWS) {
      await keys.press(page.getByRole('button', { name: view, exact: true }));
      await expect(page.getByRole('table', { name: table })).toBeVisible();
      await expectFitsEveryone(page);
    }
    await keys.press(page.getByRole('button', { name: 'Over time', exact: true }));
    await expect(page.getByText('it takes 5 services that went round again')).toBeVisible();
    await expectFitsEveryone(page);
    await keys.press(page.getByRole('button', { name: 'Set a second group beside it' }));
    await keys.press(page.getByRole('button', { name: 'Scores', exact: true }));
    await expect(
      page.getByRole('heading', { name: 'First group: 30 services; Second group: 30 services' }),
    ).toBeVisible();
    await expect(indicators(page).getByRole('row', { name: /^2\. Goals/u })).toHaveCount(2);
    await expectFitsEveryone(page);
    await keys.press(page.getByRole('button', { name: 'Look at one group only' }));
  });

  await test.step('narrowed to four: nothing, and why', async () => {
    const [setting, sector] = ofFour();
    await tick(page, keys, 'Setting', setting);
    await tick(page, keys, 'Sector', sector);
    await expect(page.getByRole('heading', { name: '4 of 30 services' })).toBeVisible();
    await expect(page.getByText(/Figures are about 5 services or more/u)).toBeVisible();
    const rows = indicators(page).getByRole('row').filter({ hasText: 'Fewer than 5 services' });
    await expect(rows).toHaveCount(10);
    await expectFitsEveryone(page);
    await keys.press(page.getByRole('button', { name: 'See what may be published' }));
    await expect(page.getByText('This group has fewer than 10 services')).toBeVisible();
    await keys.press(page.getByRole('button', { name: 'Show all services' }));
    await expect(page.getByRole('heading', { name: '30 services' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Which services' })).toBeFocused();
    const last = page.getByRole('checkbox', { name: sector, exact: true });
    await keys.tick(last);
    await page.keyboard.press('Space');
    await expect(last).not.toBeChecked();
    await expect(last).toBeFocused();
  });

  const benchmark = await test.step('published: what it says, and every file of it', async () => {
    await keys.press(page.getByRole('button', { name: 'See what may be published' }));
    await expect(page.getByRole('heading', { name: 'What it says' })).toBeFocused();
    await expect(page.getByText(/^About 30 services looked at/u)).toBeVisible();
    await expectFitsEveryone(page);
    const [pdf, word, html, csv, json] = [
      await save(page, 'Report (PDF)', /^comparison-.+\.pdf$/u),
      await save(page, 'Report (Word)', /^comparison-.+\.docx$/u),
      await save(page, 'Report (HTML)', /^comparison-.+\.html$/u),
      await save(page, 'Figures (CSV)', /^comparison-.+\.csv$/u),
      await save(page, 'Benchmark (JSON)', /all-services\.sri2-benchmark\.json$/u),
    ];
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(Object.keys(unzipSync(word))).toContain('word/document.xml');
    expect(html.toString()).toContain('How figures are protected');
    // Every line carries the rules it was cleared by.
    const lines = csv.toString().trim().split('\r\n');
    expect(lines.length).toBeGreaterThan(100);
    for (const line of lines.slice(1)) expect(line).toContain(',10,5,0.1');
    return json;
  });

  await test.step('back in one service: you are here', async () => {
    const review = await openExample(page);
    await page.goto(`./${review}/benchmark`);
    await chooseFile(page, { name: 'all.sri2-benchmark.json', content: benchmark });
    await expect(page.getByText(/^About 30 services, published on/u)).toBeVisible();
    await expect(page.locator('.ui-here__label').first()).toHaveText('You are here');
    await expectFitsEveryone(page);
    await page.goto('./#/compare');
    await expect(page.getByRole('heading', { name: '30 services' })).toBeVisible();
  });

  await test.step('it is all there the next time, and gone when it is removed', async () => {
    await page.reload();
    await expect(page.getByRole('heading', { name: '30 services' })).toBeVisible();
    await keys.press(page.getByRole('button', { name: 'Remove all contributions' }));
    await keys.press(page.getByRole('button', { name: 'Yes, remove them' }));
    await expect(page.getByText('The contributions that services gave you')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Contributions' })).toBeFocused();
    await expect(page.getByRole('table')).toHaveCount(0);
  });
});

test('made-up services to try it out with, apart from real ones', async ({ page }) => {
  const keys = new Keyboard(page);
  await page.goto('./#/compare');
  await keys.press(page.getByRole('button', { name: 'Try it out with thirty made-up services' }));
  await expect(page.getByRole('heading', { name: '30 services' })).toBeFocused();
  await expect(page.getByText('These services are made up')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open contributions' })).toHaveCount(0);
  await expectFitsEveryone(page);
  await keys.press(page.getByRole('button', { name: 'Over time', exact: true }));
  await expect(page.getByRole('table', { name: /^What changed for services/u })).toBeVisible();
  await expectFitsEveryone(page);
  await keys.press(page.getByRole('button', { name: 'Remove all contributions' }));
  await keys.press(page.getByRole('button', { name: 'Yes, remove them' }));
  await expect(page.getByRole('button', { name: 'Open contributions' })).toBeVisible();
});

test('a second tab does not compare at the same time', async ({ page, context }) => {
  await page.goto('./#/compare');
  await expect(page.getByRole('button', { name: 'Open contributions' })).toBeVisible();
  const other = await context.newPage();
  await other.goto('./#/compare');
  await expect(other.getByText(/being compared in another tab/u)).toBeVisible();
  await expectFitsEveryone(other);
  await page.close();
  await expect(other.getByRole('button', { name: 'Open contributions' })).toBeVisible();
});

/** What can be looked at, and the table by which it is known. */
const VIEWS: readonly (readonly [string, RegExp])[] = [
  ['Sources', /^By indicator and source/u],
  ['Viewpoints', /^Where viewpoints part/u],
  ['Coverage', /^Which sources services have/u],
  ['Actions', /^Which indicators plans act on/u],
  ['Scores', /^How services spread/u],
];

type Chosen = (typeof files)[number];

async function openFiles(page: Page, keys: Keyboard, chosen: readonly Chosen[]): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await keys.press(page.getByRole('button', { name: 'Open contributions' }));
  await (await choosing).setFiles([...chosen]);
}

/** What the browser saves when a file of the publication is asked for. */
async function save(page: Page, title: string, name: RegExp): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: `Download ${title}` }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(name);
  return Buffer.concat(await (await file.createReadStream()).toArray());
}

function zipOf(some: readonly Chosen[]): Chosen {
  const entries = some.map(({ name, buffer }) => [`autumn/${name}`, strToU8(buffer.toString())]);
  const buffer = Buffer.from(zipSync(Object.fromEntries(entries)));
  return { name: 'all.zip', mimeType: 'application/zip', buffer };
}

const indicators = (page: Page) => page.getByRole('table', { name: /^How services spread/u });

async function tick(page: Page, keys: Keyboard, group: string, name: string): Promise<void> {
  await keys.press(page.locator('summary', { hasText: group }));
  await keys.tick(page.getByRole('checkbox', { name, exact: true }));
}

/** A setting and a sector that four services have in common. */
function ofFour(): readonly [setting: string, sector: string] {
  const pairs = SETTINGS.flatMap((setting) => SECTORS.map((sector) => ({ setting, sector })));
  const pair = pairs.find(
    ({ setting, sector }) =>
      thirty.filter(({ service }) => service.setting === setting.id && service.sector === sector.id)
        .length === 4,
  );
  return [
    factName(SETTINGS, pair?.setting.id ?? '') ?? 'no setting',
    factName(SECTORS, pair?.sector.id ?? '') ?? 'no sector',
  ];
}
