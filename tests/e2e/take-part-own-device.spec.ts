import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { root } from '../setup/place.ts';
import { expect, expectFitsEveryone, test } from './fixtures.ts';
import { Keyboard } from './keyboard.ts';
import { serve } from './offline/static-host.ts';
import { stopForGood } from './offline/visit.ts';
import { fillByLink, type InvitationInHand, invite } from './own-device.ts';
import {
  expectFitsFingers,
  expectFitsZoom,
  expectForcedColours,
  expectReads,
} from './take-part-pages.ts';
import { CHECK, STATEMENT } from './take-part-transcripts.ts';

const SECRET = 'They rang with me.';

/** What a sheet says, in short, with what was written to the first statement. */
const sheetOf = (first: object) => ({
  kind: 'sri2-returned-sheet',
  format: 1,
  instrument: { id: 'sri2', version: 1 },
  sheet: { number: null, responses: { 'basic-needs': first }, deletedAt: null, conflicts: {} },
});

test('a sheet is filled in by keyboard, handed back as a file and as a code, and removed', async ({
  page,
}) => {
  await page.addInitScript(() => Object.assign(window, { showSaveFilePicker: undefined }));
  const invitation = await invite('people-using');
  const keys = new Keyboard(page);

  await test.step('the first statements', async () => {
    await page.goto(`./${invitation.link}`);
    await expect(page.getByRole('heading', { name: 'What do you think of' })).toBeFocused();
    await expect(page.getByRole('link')).toHaveCount(0);
    await keys.press(page.getByRole('button', { name: 'Begin' }));
    await atStatement(page, 1);
    await keys.tabTo(page.getByRole('radio', { name: '1: Strongly disagree' }));
    await keys.key('ArrowDown');
    await keys.fill(page.getByLabel(/^Would you like to say why/u), SECRET);
    await keys.press(page.getByRole('button', { name: 'Next' }));
    await atStatement(page, 2);
  });

  await test.step('a reload and a closed tab lose nothing', async () => {
    await page.reload();
    await atStatement(page, 2);
    const other = await page.context().newPage();
    await other.goto(`./${invitation.link}`);
    await other.getByRole('button', { name: 'Back' }).click();
    await expect(other.getByRole('radio', { name: '2: Disagree' })).toBeChecked();
    await expect(other.getByRole('textbox')).toHaveValue(SECRET);
    await other.getByRole('button', { name: 'Next' }).click();
    await other.close();
    await atStatement(page, 2);
  });

  await test.step('the rest, with two keys a statement', async () => {
    for (let number = 2; number <= 10; number += 1) {
      await atStatement(page, number);
      await keys.tabTo(page.getByRole('radio', { name: '1: Strongly disagree' }));
      await keys.key('Space');
      await keys.key('Enter');
    }
    await keys.press(page.getByRole('button', { name: 'I have finished' }));
    await expect(page.getByRole('heading', { name: 'Hand your answers back' })).toBeFocused();
  });

  const wanted = sheetOf({ state: 'rated', rating: 2, example: SECRET });
  await test.step('a file, which only the key of the review opens', async () => {
    await keys.tabTo(page.getByRole('button', { name: 'Save the file' }));
    const downloading = page.waitForEvent('download');
    await keys.key('Enter');
    const file = await downloading;
    expect(file.suggestedFilename()).toMatch(/^response-[2-9cfhkmnprtwx]{6}\.sri2-sheet\.txt$/u);
    await expect(page.getByText('is among your downloads')).toBeVisible();
    const sealed = readFileSync(await file.path(), 'utf8');
    expect(sealed).not.toContain('rated');
    const sheet = await invitation.open(sealed);
    expect(sheet).toMatchObject(wanted);
    expect(sheet).toMatchObject({
      sheet: { reviewId: invitation.reviewId, sourceId: 'people-using' },
    });
    expect(JSON.stringify(sheet)).not.toMatch(/\d{4}-\d{2}-\d{2}T|name|agent/u);
  });

  await test.step('the same as a code, which is copied', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await keys.press(page.getByRole('button', { name: 'Copy the code' }));
    await expect(page.getByText('Copied. Paste it')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(await invitation.open(copied)).toMatchObject(wanted);
    await keys.press(page.getByRole('button', { name: 'I have sent it' }));
    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeFocused();
  });

  await test.step('one answer is changed, and the same sheet is handed back', async () => {
    await keys.press(page.getByRole('button', { name: 'Change my answers' }));
    await keys.press(
      page.getByRole('button', { name: 'Change the answer to statement 1', exact: true }),
    );
    await keys.tabTo(page.getByRole('radio', { name: '2: Disagree' }));
    await keys.key('ArrowDown');
    await keys.press(page.getByRole('button', { name: 'Back to your answers' }));
    await keys.press(page.getByRole('button', { name: 'I have finished' }));
    const code = await page.getByLabel('Or copy the code').inputValue();
    expect(await invitation.open(code)).toMatchObject(
      sheetOf({ state: 'rated', rating: 3, example: SECRET }),
    );
    await keys.press(page.getByRole('button', { name: 'I have sent it' }));
  });

  await test.step('removing leaves nothing of it in the browser', async () => {
    await keys.press(page.getByRole('button', { name: 'Remove my answers from this device' }));
    await keys.press(page.getByRole('button', { name: 'Yes, remove them' }));
    await expect(page.getByRole('heading', { name: 'have been removed' })).toBeFocused();
    expect(await leftIn(page)).toEqual([]);
  });
});

test('every page reads from first to last, and fits everyone', async ({ page }) => {
  const invitation = await invite('people-using');
  await page.goto(`./${invitation.link}`);
  await expectReads(page, WELCOME);
  await expectFitsAll(page);

  await page.getByRole('button', { name: 'Begin' }).click();
  await expectReads(page, STATEMENT, 'can stop');
  await page.getByRole('radio', { name: '4: Agree' }).click();
  await expectFitsAll(page);
  await expectChosenIsSeen(page);
  for (let number = 1; number <= 10; number += 1) {
    await page.getByRole('button', { name: number === 1 ? 'Next' : 'Skip this' }).click();
  }
  await expectReads(page, CHECK, 'can stop');
  await expectFitsAll(page);

  await page.getByRole('button', { name: 'Stop' }).click();
  await expectReads(page, PAUSE);
  await expectFitsAll(page);
  await page.getByRole('button', { name: 'Go on answering' }).click();

  await page.getByRole('button', { name: 'I have finished' }).click();
  await expectReads(page, HAND_BACK);
  await page.getByText('Read your answers once more').click();
  await expectFitsAll(page);

  await page.getByRole('button', { name: 'I have sent it' }).click();
  await expectReads(page, THANKS);
  await expectFitsAll(page);

  await page.getByRole('button', { name: 'Someone else' }).click();
  await expectReads(page, NEXT);
  await expectFitsAll(page);
  await page.getByRole('button', { name: 'No, keep them' }).click();
  await page.getByRole('button', { name: 'Remove my answers' }).click();
  await page.getByRole('button', { name: 'Yes, remove them' }).click();
  await expectReads(page, REMOVED);
  await expectFitsAll(page);
});

test('a wrong link says what is wrong with it, and what to do', async ({ page }) => {
  const { link } = await invite('people-using');
  const wrong = [
    [link.slice(0, -20), 'This link is not whole'],
    ['#/fill', 'This link is not whole'],
    [link.replace('people-using', 'People!'), 'This link is not as it was made'],
    [link.replace('sri2-1', 'sri2-7'), 'This link is for another version of the app'],
    [link.replace('people-using', 'visitors'), 'This link leads to no statements'],
    [`${link.slice(0, -4)}qqqq`, 'Your answers could not be sealed with this link'],
  ] as const;
  for (const [address, title] of wrong) {
    await page.goto(`./${address}`);
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(page.getByText('ask the person who invited you')).toBeVisible();
    await expect(page.getByRole('link')).toHaveCount(0);
  }
  await expectFitsFingers(page);
  await page.goto(`./${link.replace('sri2-1', 'sri2-7')}`);
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await expect(page.getByRole('heading', { name: 'This link is for another' })).toBeVisible();
  expect(await leftIn(page)).toEqual([]);
});

test('once a link has been opened, it works with the server down', async ({ page, context }) => {
  const invitation = await invite('people-providing');
  const host = await serve(join(root, 'dist'));
  await page.goto(`${host.address}${invitation.link}`);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await stopForGood(host);
  const fresh = await context.newPage();
  const sealed = await fillByLink(fresh, `${host.address}${invitation.link}`, '4 4');
  expect(await invitation.open(sealed)).toMatchObject({ sheet: { sourceId: 'people-providing' } });
});

test('a document is known by its number', async ({ page }) => {
  const invitation = await invite('care-plans');
  await page.goto(`./${invitation.link}`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused();
  await expectFitsEveryone(page);
  await page.getByLabel('Which care plan is this?').fill('12');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('radio', { name: '5: Strongly agree' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Hand back what I have answered' }).click();
  const code = await page.getByLabel('Or copy the code').inputValue();
  expect(await invitation.open(code)).toMatchObject({ sheet: { number: 12 } });
});

test('two people answer by clicks, each for a sheet of their own', async ({ browser }) => {
  const invitation = await invite('informal-carers');
  const sheets = await Promise.all(
    ['5 4 3 2 1 NA _ 5 4 3', '1 1 1'].map((ratings) => byOneself(browser, invitation, ratings)),
  );
  expect(sheets[0]).toEqual(['5', '4', '3', '2', '1', 'not-applicable', '5', '4', '3']);
  expect(sheets[1]).toEqual(['1', '1', '1']);
});

test('“Remove everything” on the device of a coordinator takes such a sheet along', async ({
  page,
}) => {
  const { link } = await invite('people-using');
  await fillByLink(page, link, '4');
  await page.goto('./#/remove');
  await page.getByLabel(/^I have a backup, or do not/u).check();
  await page.getByRole('button', { name: 'Remove everything' }).click();
  await expect(page.getByText('Everything has been removed').first()).toBeVisible();
  expect(await leftIn(page)).toEqual([]);
});

async function byOneself(
  browser: Browser,
  invitation: InvitationInHand,
  ratings: string,
): Promise<readonly string[]> {
  const context = await browser.newContext();
  const sealed = await fillByLink(await context.newPage(), invitation.link, ratings);
  await context.close();
  const { sheet } = (await invitation.open(sealed)) as {
    sheet: { responses: Record<string, { state: string; rating?: number }> };
  };
  return Object.values(sheet.responses).map(({ state, rating }) => `${rating ?? state}`);
}

async function expectFitsAll(page: Page): Promise<void> {
  await expectFitsFingers(page);
  await expectFitsZoom(page);
  await expectForcedColours(page);
}

/** In forced colours no background tells the chosen answer from others: its frame has to. */
async function expectChosenIsSeen(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  const widthOf = (name: string) =>
    page
      .locator('label', { hasText: name })
      .evaluate((label) => Number.parseFloat(getComputedStyle(label).borderTopWidth));
  expect(await widthOf('4: Agree')).toBeGreaterThan(await widthOf('3: In between'));
  await page.emulateMedia({ forcedColors: null });
}

async function atStatement(page: Page, number: number): Promise<void> {
  await expect(page.getByText(`Statement ${number} of 10`, { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

/** What a browser keeps but for the app's own files: notes, and names of databases. */
async function leftIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
  ]);
}

const WELCOME = `
- heading "What do you think of the service?" [level=1]
- paragraph: /^Your answers help the service that invited you/
- list:
  - listitem: There are 10 statements, one at a time. You say how far you agree with each. It takes about 10 minutes.
  - listitem: Nobody asks for your name. Please do not write anybody’s name.
  - listitem: It is your choice. You can skip any statement, and stop at any time. Nothing changes for you if you do.
  - listitem: /^Your answers stay in this browser/
  - listitem: /^At the end you hand them back yourself/
  - listitem: /^Whoever invited you can look at each sheet/
  - listitem: You can make the words larger at the top of the page.
- button "Begin"`;

const PAUSE = `
- heading "Do you want to stop?" [level=1]
- paragraph: /What you have answered is kept in this browser/
- button "Go on answering"
- button "Hand back what I have answered"
- button "Remove my answers from this device"`;

const HAND_BACK = `
- heading "Hand your answers back" [level=1]
- paragraph: "The app sends nothing: only you can do that."
- heading "What you hand back" [level=2]
- list:
  - listitem: Your answers (1 of 10 statements), with what you wrote beside them.
  - listitem: "What they are about: People using the service."
  - listitem: /^The short code of your sheet, and random letters/
- paragraph: "Nothing else: no name, no date, nothing about this device."
- group: Read your answers once more
- heading "How to hand them back" [level=2]
- paragraph: /^Send them to the person who invited you/
- button "Save the file"
- status
- alert
- text: Or copy the code It is the same as the file. Paste all of it into your message, from the first dash to the last.
- textbox "Or copy the code": /^-----BEGIN AGE ENCRYPTED FILE-----/
- button "Copy the code"
- status
- paragraph:
  - text: The app cannot see whether you have sent them. Say so here once you have. The short code of your sheet is
  - strong: /^\\w{3}-\\w{3}$/
- button "I have sent it"
- button "Back to your answers"`;

const THANKS = `
- heading "Thank you" [level=1]
- paragraph: Your answers help to see what is going well, and what could be better.
- paragraph:
  - text: The short code of your sheet is
  - strong: /^\\w{3}-\\w{3}$/
  - text: /They can then tell which sheet is yours/
- paragraph: /^If you change your answers, send them again/
- button "Change my answers"
- button "Remove my answers from this device"
- button "Someone else wants to fill one in here"`;

const NEXT = `
- heading "Have these answers been sent?" [level=1]
- paragraph: /^What you have sent stays with the person who got it/
- paragraph: /^They are removed from this device first/
- button "Yes, remove them and begin anew"
- button "No, keep them"`;

const REMOVED = `
- heading "Your answers have been removed" [level=1]
- paragraph: /^Nothing of them is left in this browser/
- button "Begin a new sheet"`;
