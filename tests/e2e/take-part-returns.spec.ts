import type { Page } from '@playwright/test';
import newQrCode from 'qrcode-generator';
import type { Invitation } from '#domain/inviting/invitation.ts';
import type { ReturnedSheet } from '#domain/inviting/returned-sheet.ts';
import { shuffledBy } from '#domain/scoring/shuffle.ts';
import { newReturnKey } from '#files/sealed-sheet.ts';
import { idOf } from '#tests/builders/ids.ts';
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
import { expect, expectFitsEveryone, test } from './fixtures.ts';
import { invitationIn, linkOf, linkShown, rowsIn } from './invitations.ts';
import { Keyboard } from './keyboard.ts';

const v1 = loadV1();
const WHOM = 'Informal carers';

test('an invitation is made, shown and counted with the keyboard alone', async ({ page }) => {
  const keys = new Keyboard(page);
  const review = await openExample(page);
  await page.goto(`./${review}/gather/informal-carers`);
  await keys.press(page.getByRole('link', { name: 'On people’s own devices' }));
  await expect(page.getByRole('heading', { level: 1, name: /^Invite people/u })).toBeFocused();
  await expectFitsEveryone(page);
  await keys.press(page.getByRole('button', { name: 'Make the links' }));
  await expect(heading(page, 'A link for each source')).toBeFocused();
  await expect(page.getByText('These links work on this computer only')).toBeVisible();
  await keys.press(page.getByText('What is in a link, and what is not'));
  await expectFitsEveryone(page);

  const link = await linkShown(page, WHOM);
  await test.step('the link says what it has to, and no more', () => {
    const { reviewId, sourceId, instrument } = invitationIn(link);
    expect(`#/review/${reviewId}`).toBe(review);
    expect([sourceId, instrument]).toEqual(['informal-carers', { id: 'sri2', version: 1 }]);
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#\/fill\/[^?&]+$/u);
  });

  await test.step('the code says the same link, and is shown large', async () => {
    expect(await squaresDrawn(page)).toEqual(squaresOf(link));
    const show = page.getByRole('button', { name: `Show large, or print the QR code for ${WHOM}` });
    await keys.press(show);
    const large = page.getByRole('dialog', { name: WHOM });
    await expect(large).toContainText(link);
    await expectFitsEveryone(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(link).last()).toBeVisible();
    await expect(page.locator('main')).toBeHidden();
    await expect(large.locator('button')).toHaveCount(2);
    for (const button of await large.locator('button').all()) await expect(button).toBeHidden();
    await page.emulateMedia({ media: null });
    await page.keyboard.press('Escape');
    await expect(large).toBeHidden();
    await expect(show).toBeFocused();
  });

  await test.step('how many were invited stays', async () => {
    await keys.fill(page.getByLabel(/^How many people have you invited/u), '12');
    await expect(page.getByText(/^Saved/u)).toBeVisible();
    await page.reload();
    await expect(page.getByLabel(/^How many people have you invited/u)).toHaveValue('12');
    expect(await linkShown(page, WHOM)).toBe(link);
  });

  await test.step('the text to send has the link in it', async () => {
    await expect(page.getByRole('region', { name: 'To informal carers' })).toContainText(link);
    await expect(page.getByRole('region', { name: 'To colleagues' })).not.toContainText(link);
  });
});

test('sheets come back in one lot, shuffled, twice, damaged and astray', async ({ page }) => {
  const keys = new Keyboard(page);
  const review = await openExample(page);
  const invitation = invitationIn(
    await linkOf(page, review, { id: 'informal-carers', name: WHOM }),
  );
  const before = await rowsIn(page, 'sheets');
  const { good, all } = await lotFor(invitation);

  await page.goto(`./${review}`);
  await keys.press(page.getByRole('link', { name: 'Add sheets that were sent back' }));
  await expect(heading(page, 'Choose the sheets')).toBeVisible();
  await expectFitsEveryone(page);
  await page.locator('input[type="file"]').setInputFiles(all.map(asInput));
  await expect(heading(page, 'What would be added')).toBeFocused();
  await expect(
    page.getByText('12 sheets will be added, 4 came twice and 4 cannot be used.'),
  ).toBeVisible();
  await expect(page.getByText('12 responses from Informal carers.')).toBeVisible();
  for (const [name, words] of [
    ['broken 1.sri2-sheet.txt', 'This sheet is damaged: it breaks off'],
    ['version.txt', 'filled in with version 2 of the statements'],
    ['other.txt', 'for another review, which is not on this device'],
    ['astray.txt', 'no review on this device can open it'],
  ] as const) {
    await expect(page.getByRole('listitem').filter({ hasText: name }).first()).toContainText(words);
  }
  await keys.press(page.getByText('Everything that came, one by one'));
  await expectFitsEveryone(page);
  expect(await rowsIn(page, 'sheets')).toEqual(before);

  await keys.press(page.getByRole('button', { name: 'Add 12 sheets' }));
  await expect(heading(page, 'Added')).toBeFocused();
  await expectFitsEveryone(page);
  expect(await rowsIn(page, 'sheets')).toHaveLength(before.length + 12);
  await keys.press(page.getByRole('button', { name: 'Undo' }));
  await expect(heading(page, 'Undone')).toBeFocused();
  await expectFitsEveryone(page);
  expect(await rowsIn(page, 'sheets')).toEqual(before);

  await test.step('dropped anywhere on the page, they are looked at again', async () => {
    await keys.press(page.getByRole('button', { name: 'Choose other files' }));
    await drop(page, good.slice(0, 2));
    await expect(page.getByText('2 sheets will be added.')).toBeVisible();
    await drop(page, good.slice(1, 3));
    await expect(page.getByText('3 sheets will be added and 1 came twice.')).toBeVisible();
  });

  await test.step('and pasted from messages, what was added is here already', async () => {
    await keys.press(page.getByRole('button', { name: 'Add 3 sheets' }));
    await expect(heading(page, 'Added')).toBeFocused();
    await keys.press(page.getByRole('button', { name: 'Add more sheets' }));
    const [, , third, fourth] = good;
    const mail = `Hi,\n\n${third?.content ?? ''}\n\nand from Jo:\n> ${fourth?.content ?? ''}`;
    await page.getByLabel('Or paste codes from messages').fill(mail);
    await keys.press(page.getByRole('button', { name: 'Open what I pasted' }));
    await expect(page.getByText('1 sheet will be added and 1 is here already.')).toBeVisible();
    await keys.press(page.getByRole('button', { name: 'Add 1 sheet' }));
    await expect(page.getByText('1 sheet was added.')).toBeVisible();
    expect(await rowsIn(page, 'sheets')).toHaveLength(before.length + 4);
  });
});

/** Twelve sheets, four of them twice, and four that cannot be used, in no order. */
async function lotFor({ reviewId, recipient }: Invitation) {
  const sheet = (nth: number): ReturnedSheet =>
    aReturn(v1, { source: 'informal-carers', ratings: '4 5 NA _ 1', nth, reviewId });
  const twelve = Array.from({ length: 12 }, (_, at) => sheet(at + 1));
  const good = await sealedFiles(twelve, recipient);
  const [first] = good;
  if (!first) throw new Error('There are no files');
  const elsewhere = { ...sheet(20).sheet, reviewId: idOf.review('elsewhere') };
  const odd = await sealedFiles(
    [ofVersion(2, sheet(21)), { ...sheet(20), sheet: elsewhere }],
    recipient,
  );
  const astray = await sealedFiles([sheet(22)], (await newReturnKey()).recipient);
  const names = ['version.txt', 'other.txt', 'astray.txt'];
  const renamed = [...odd, ...astray].map((file, at) => ({ ...file, name: names[at] ?? '' }));
  const all = [...good, ...good.slice(3, 7).map(againAs), brokenOff(first), ...renamed];
  return { good, all: shuffledBy(all, ({ name }) => name) };
}

/** What a camera would see: every square of the picture, dark or not, the quiet ones among them. */
async function squaresDrawn(page: Page): Promise<readonly string[]> {
  return page.getByRole('img', { name: `QR code of the link for ${WHOM}` }).evaluate((svg) => {
    const [, , size = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const path = svg.querySelector('path');
    if (!path) return [];
    const places = Array.from({ length: size }, (_, place) => place);
    const isDark = (x: number, y: number) =>
      path.isPointInFill(new DOMPoint(x + 0.5, y + 0.5)) ? '#' : ' ';
    return places.map((y) => places.map((x) => isDark(x, y)).join(''));
  });
}

function squaresOf(link: string): readonly string[] {
  const code = newQrCode(0, 'M');
  code.addData(link);
  code.make();
  const count = code.getModuleCount();
  const places = Array.from({ length: count + 8 }, (_, place) => place - 4);
  const isDark = (row: number, column: number) =>
    [row, column].every((place) => place >= 0 && place < count) && code.isDark(row, column);
  return places.map((row) => places.map((column) => (isDark(row, column) ? '#' : ' ')).join(''));
}

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 2, name, exact: true });

const asInput = ({ name, content }: ReturnedFile) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

/** Lets go of files over the page, as from a folder beside the browser. */
async function drop(page: Page, files: readonly ReturnedFile[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, content } of given) transfer.items.add(new File([content], name));
    return transfer;
  }, files);
  for (const kind of ['dragover', 'drop']) {
    await page.locator('body').dispatchEvent(kind, { dataTransfer });
  }
}
