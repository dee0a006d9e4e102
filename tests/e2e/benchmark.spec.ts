import type { Page } from '@playwright/test';
import { makeBenchmark } from '#domain/benchmark/make-benchmark.ts';
import type { Filter } from '#domain/comparing/filters.ts';
import type { Publication } from '#domain/comparing/picture.ts';
import { encodeBackup } from '#files/backup.ts';
import { benchmarkFileName, encodeBenchmark } from '#files/benchmark.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { groupPicture, HIDDEN, published, spreadOver } from '#tests/builders/published-groups.ts';
import { NOON } from '#tests/builders/records.ts';
import { openExample } from './example.ts';
import type { OwnFile } from './files.ts';
import { expect, expectFitsEveryone, test } from './fixtures.ts';
import { Keyboard } from './keyboard.ts';

const v1 = loadV1();

test('a benchmark is opened, shows where you are, is still there, and is taken away', async ({
  page,
}) => {
  const keys = new Keyboard(page);
  const review = await openExample(page);
  await page.goto(`./${review}/summary`);
  await keys.press(page.getByRole('link', { name: 'See where you are among other services' }));
  await expect(title(page)).toBeFocused();
  await expectFitsEveryone(page);

  await test.step('a file that is something else changes nothing, and says why', async () => {
    await open(page, keys, { name: 'all.sri2.json', content: encodeBackup([], NOON) });
    await expect(page.getByText('This is a backup of a review, not a benchmark.')).toHaveCount(2);
    await expectFitsEveryone(page);
  });

  await open(page, keys, benchmarkOf({ setting: ['supported-living'] }));
  await expect(page.getByRole('heading', { name: 'Who the others are' })).toBeFocused();
  await expect(page.getByText('About 45 services, published on 21 November 2026.')).toBeVisible();
  await expect(page.getByText('Setting: Supported living or housing support')).toBeVisible();

  await test.step('you are here, in pictures and in words', async () => {
    await expect(page.locator('.ui-here__label')).toHaveText(Array(9).fill('You are here'));
    await expect(page.getByText(/^About \d+ of 4[05] services are in the same/u)).toHaveCount(8);
    await expect(page.getByText(/the other services spread could not be/u)).toHaveCount(1);
    await expect(page.getByText(/Nothing about the other services could/u)).toHaveCount(1);
    await expect(page.getByRole('table')).toHaveCount(2);
    await expectFitsEveryone(page);
  });

  await page.reload();
  await expect(title(page)).toBeVisible();
  await expect(page.getByText('Setting: Supported living or housing support')).toBeVisible();

  await test.step('another takes its place, and the focus stays', async () => {
    const another = page.getByRole('button', { name: 'Open another benchmark' });
    await open(page, keys, benchmarkOf({}), 'Open another benchmark');
    await expect(page.getByText('They are all the services that gave')).toBeVisible();
    await expect(another).toBeFocused();
  });

  await keys.press(page.getByRole('button', { name: 'Take the benchmark away' }));
  await expect(page.getByRole('heading', { name: 'Open a benchmark' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Open a benchmark' })).toBeVisible();
});

test('removing everything takes the benchmark, too', async ({ page }) => {
  const keys = new Keyboard(page);
  const review = await openExample(page);
  await page.goto(`./${review}/benchmark`);
  await open(page, keys, benchmarkOf({}));
  await expect(page.getByRole('heading', { name: 'You are here' })).toBeVisible();

  await page.goto('./#/remove');
  await keys.tick(page.getByLabel('I have a backup, or do not need one'));
  await keys.press(page.getByRole('button', { name: 'Remove everything' }));
  await expect(page.getByRole('heading', { name: 'Everything has been removed' })).toBeVisible();

  await page.reload();
  const afresh = await openExample(page);
  await page.goto(`./${afresh}/benchmark`);
  await expect(page.getByRole('button', { name: 'Open a benchmark' })).toBeVisible();
});

const title = (page: Page) =>
  page.getByRole('heading', { name: 'Beside other services', level: 1 });

/** What is published of a group, with the spread of one indicator hidden, and all of another. */
function benchmarkOf(filter: Filter): OwnFile {
  const none = { mean: null, counted: 0, of: 6 };
  const publication: Publication = {
    ...published(v1),
    groups: [
      groupPicture(v1, filter, {
        goals: { spread: HIDDEN },
        'social-inclusion': { spread: HIDDEN, score: none },
        'staff-valued': { spread: spreadOver(45, [1, 3.5, 25], [3.5, 5, 20]) },
      }),
    ],
    changes: [],
  };
  const [group] = publication.groups;
  const benchmark = group === undefined ? null : makeBenchmark(group, publication);
  if (benchmark === null) throw new Error('Nothing may be published');
  return { name: benchmarkFileName(benchmark), content: encodeBenchmark(benchmark) };
}

async function open(
  page: Page,
  keys: Keyboard,
  { name, content }: OwnFile,
  button = 'Open a benchmark',
): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await keys.press(page.getByRole('button', { name: button }));
  const buffer = Buffer.from(content);
  await (await choosing).setFiles({ name, mimeType: 'application/json', buffer });
}
