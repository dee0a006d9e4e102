import type { Browser, Page } from '@playwright/test';
import type { Invitation } from '#domain/inviting/invitation.ts';
import { responseTo, Sheet } from '#domain/records/sheet.ts';
import { shuffledBy } from '#domain/scoring/shuffle.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import {
  againAs,
  aReturn,
  brokenOff,
  ofVersion,
  type ReturnedFile,
  sealedFiles,
} from '#tests/builders/returned-sheets.ts';
import { openExample } from './example.ts';
import { expect, listenForNoise, test } from './fixtures.ts';
import { invitationIn, linkOf, rowsIn } from './invitations.ts';
import { fillByLink } from './own-device.ts';

const PEOPLE = 30;
const WHOM = { id: 'people-using', name: 'People using the service' };
const TABLES = ['reviews', 'sheets', 'reflections', 'actions'] as const;

/** Everybody answers something else, some skip, and some say that it does not apply. */
const RATINGS = Array.from({ length: PEOPLE }, (_, person) =>
  Array.from({ length: 10 }, (__, at) => wordFor(person * 7 + at * 3)).join(' '),
);

test('thirty people on thirty devices, and one who gathers what comes back', async ({
  page,
  browser,
}) => {
  // Thirty browsers, one after the other, on a machine that may be busy with something else.
  test.setTimeout(600_000);
  const review = await openExample(page);
  const link = await linkOf(page, review, WHOM);
  const own = await test.step('thirty people each fill in a sheet', () =>
    filledBy(browser, RATINGS, link));
  const strays = await test.step('one fills in a sheet of another review', async () => {
    const other = await linkOf(page, await anotherReview(page), WHOM);
    const [astray] = await filledBy(browser, ['3 3 3 3 3 3 3 3 3 3'], other);
    if (astray === undefined) throw new Error('Nothing came back');
    return [{ ...astray, name: 'other-review.txt' }, await ofAnotherVersion(invitationIn(link))];
  });
  const before = await allRows(page);
  const [first] = own;
  if (first === undefined) throw new Error('Nothing came back');
  const lot = [...own, ...own.slice(0, PEOPLE / 3).map(againAs), brokenOff(first), ...strays];

  await test.step('all of it is dropped in at once, in no order', async () => {
    await page.goto(`./${review}/returns`);
    await choose(page, lot);
    await expect(
      page.getByText('30 sheets will be added, 10 came twice and 3 cannot be used.'),
    ).toBeVisible();
    await expect(refusal(page, 'other-review.txt')).toContainText('for the review of Another');
    await expect(refusal(page, 'version.txt')).toContainText('version 2 of the statements');
    await expect(refusal(page, `broken ${first.name}`)).toContainText('it breaks off');
    expect(await allRows(page), 'Nothing is done before it is said').toEqual(before);
  });

  await test.step('each counts once, with what its person answered', async () => {
    await page.getByRole('button', { name: 'Add 30 sheets' }).click();
    await expect(page.getByText('30 sheets were added.')).toBeVisible();
    const added = await newSheets(page, before.sheets);
    expect(added.map(ratingsOn).toSorted()).toEqual(RATINGS.toSorted());
    expect(await withoutSheets(page), 'Nothing else has changed').toEqual(without(before));
  });

  await test.step('undone, everything is as it was', async () => {
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('heading', { name: 'Undone' })).toBeVisible();
    expect(await allRows(page)).toEqual(before);
  });

  await test.step('added again, and dropped in once more, they are here already', async () => {
    await page.getByRole('button', { name: 'Choose other files' }).click();
    await choose(page, own);
    await page.getByRole('button', { name: 'Add 30 sheets' }).click();
    await page.getByRole('button', { name: 'Add more sheets' }).click();
    await choose(page, own);
    await expect(page.getByText(/^No sheet will be added and 30 are here already/u)).toBeVisible();
    await page.goto(`./${review}/gather/people-using`);
    await expect(page.getByText('39 responses (10 planned)').first()).toBeVisible();
  });
});

/** Each in a browser of their own, which knows nothing of any other. */
async function filledBy(
  browser: Browser,
  ratings: readonly string[],
  link: string,
): Promise<readonly ReturnedFile[]> {
  const files: ReturnedFile[] = [];
  for (const words of ratings) {
    const context = await browser.newContext();
    const noise = listenForNoise(context);
    const content = await fillByLink(await context.newPage(), link, words);
    await context.close();
    expect(noise).toEqual([]);
    files.push({ name: `${files.length + 1}.sri2-sheet.txt`, content });
  }
  return files;
}

async function anotherReview(page: Page): Promise<string> {
  await page.goto('./#/start');
  await page.getByLabel('What is your service called?').fill('Another service');
  await page.getByRole('button', { name: 'Start the review' }).click();
  await page.waitForURL(/#\/review\/[^/]+$/u);
  return new URL(page.url()).hash;
}

async function ofAnotherVersion({ reviewId, recipient }: Invitation): Promise<ReturnedFile> {
  const sketch = { source: WHOM.id, ratings: '1 2 3', reviewId };
  const [file] = await sealedFiles([ofVersion(2, aReturn(loadV1(), sketch))], recipient);
  if (file === undefined) throw new Error('Nothing was sealed');
  return { ...file, name: 'version.txt' };
}

async function choose(page: Page, files: readonly ReturnedFile[]): Promise<void> {
  const given = shuffledBy(files, ({ name }) => name).map(({ name, content }) => {
    return { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
  });
  await page.locator('input[type="file"]').setInputFiles(given);
}

const refusal = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ hasText: name }).first();

type Rows = Readonly<Record<(typeof TABLES)[number], readonly unknown[]>>;

async function allRows(page: Page): Promise<Rows> {
  const [reviews, sheets, reflections, actions] = await Promise.all([
    rowsIn(page, 'reviews'),
    rowsIn(page, 'sheets'),
    rowsIn(page, 'reflections'),
    rowsIn(page, 'actions'),
  ]);
  return { reviews, sheets, reflections, actions };
}

const without = ({ reviews, reflections, actions }: Rows) => ({ reviews, reflections, actions });

const withoutSheets = async (page: Page) => without(await allRows(page));

async function newSheets(page: Page, before: readonly unknown[]): Promise<readonly Sheet[]> {
  const known = new Set(before.map((row) => JSON.stringify(row)));
  const rows = await rowsIn(page, 'sheets');
  return rows.filter((row) => !known.has(JSON.stringify(row))).map((row) => Sheet.parse(row));
}

/** As it was filled in: `4 4 NA _ 5`. */
function ratingsOn(sheet: Sheet): string {
  const words = loadV1().indicators.map(({ id }) => {
    const response = responseTo(sheet, id);
    if (response.state === 'unanswered') return '_';
    return response.state === 'rated' ? String(response.rating) : 'NA';
  });
  return words.join(' ');
}

function wordFor(count: number): string {
  return ['1', '2', '3', '4', '5', '4', 'NA', '3', '_', '5', '2'][count % 11] ?? '_';
}
