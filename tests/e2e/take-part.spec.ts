import type { Page } from '@playwright/test';
import { openExample } from './example.ts';
import { expect, expectFitsEveryone, test } from './fixtures.ts';
import { Keyboard } from './keyboard.ts';
import {
  expectFitsFingers,
  expectFitsZoom,
  expectForcedColours,
  expectReads,
} from './take-part-pages.ts';
import { STATEMENT } from './take-part-transcripts.ts';

const CODE = '2580';
const SECRET = 'The rota changes too late';

test('one device, two people in a row: nobody sees the answers of another', async ({ page }) => {
  test.setTimeout(300_000);
  const review = await openExample(page);
  const source = `./${review}/gather/people-using`;
  await page.goto(source);
  const rows = page.getByRole('list', { name: 'Sheets so far' }).getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  const before = await rows.count();

  await test.step('the coordinator hands the device over', async () => {
    await page.getByRole('link', { name: 'Hand over this device' }).click();
    await expect(page.getByRole('heading', { name: 'Hand over this device' })).toBeFocused();
    await expectFitsEveryone(page);
    await page.getByRole('button', { name: 'Hand over' }).click();
    await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused();
    await expectFitsEveryone(page);
    await page.getByLabel('A code to end it with').fill(CODE);
    await page.getByRole('button', { name: 'Hand over' }).click();
    await expectWelcome(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expectReads(page, WELCOME);
    await expectFitsFingers(page);
    await expectFitsZoom(page);
    await expectForcedColours(page);
  });

  await test.step('the first person answers with the keyboard alone', async () => {
    const keys = new Keyboard(page);
    await keys.press(page.getByRole('button', { name: 'Begin' }));
    await atStatement(page, 1);
    await expectReads(page, STATEMENT, 'can stop');
    await keys.press(page.getByText('Help me think about this'));
    await expectFitsFingers(page);
    await keys.press(page.getByRole('button', { name: 'Next' }));
    await expect(page.getByText('Error: Choose an answer, or')).toBeVisible();
    await expectFitsFingers(page);
    await expect(page.getByRole('radio', { name: '1: Strongly disagree' })).toBeFocused();
    await keys.key('ArrowDown');
    await keys.key('ArrowDown');
    await expect(page.getByRole('radio', { name: '3: In between' })).toBeChecked();
    await keys.fill(page.getByLabel(/^Would you like to say why/u), SECRET);
    await keys.press(page.getByRole('button', { name: 'Largest' }));
    await expectFitsFingers(page);
    await keys.press(page.getByRole('button', { name: 'Next' }));
    await atStatement(page, 2);
    await keys.press(page.getByRole('button', { name: 'Skip this statement' }));
    await atStatement(page, 3);
  });

  await test.step('a reload, “Back” and another address change nothing of that', async () => {
    await page.reload();
    await atStatement(page, 3);
    await page.goBack();
    await atStatement(page, 3);
    await page.goto(`./${review}/summary`);
    await atStatement(page, 3);
    await expect(page.getByRole('link')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Largest', pressed: true })).toBeVisible();
  });

  await test.step('they go on to the end, and check what they have answered', async () => {
    const keys = new Keyboard(page);
    for (let number = 3; number <= 10; number += 1) {
      await atStatement(page, number);
      await keys.tabTo(page.getByRole('radio', { name: '1: Strongly disagree' }));
      await keys.key('Space');
      await keys.key('Enter');
    }
    await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeFocused();
    await expect(page.getByText(SECRET)).toBeVisible();
    await expectFitsFingers(page);
    await keys.press(page.getByRole('button', { name: 'Change the answer to statement 2' }));
    await atStatement(page, 2);
    await keys.tick(page.getByRole('radio', { name: '1: Strongly disagree' }));
    await keys.press(page.getByRole('button', { name: 'Back to your answers' }));
    await keys.press(page.getByRole('button', { name: 'Stop' }));
    await expect(page.getByRole('heading', { name: 'Do you want to stop?' })).toBeFocused();
    await expectFitsFingers(page);
    await keys.press(page.getByRole('button', { name: 'Normal' }));
    await expectReads(page, STOP);
    await expectForcedColours(page);
    await keys.press(page.getByRole('button', { name: 'Go on answering' }));
    await keys.press(page.getByRole('button', { name: 'I have finished' }));
    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeFocused();
    await expect(page.getByText('Your answers are saved.')).toBeVisible();
    await expectReads(page, THANKS);
    await expectFitsZoom(page);
    await expectForcedColours(page);
  });

  await test.step('the locked screen shows nothing of them, and refuses a wrong code', async () => {
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
    await expect(page.getByText(SECRET)).toHaveCount(0);
    await typeCode(page, '0852');
    await expect(page.getByText(/^That is not the code/u).first()).toBeVisible();
    await page.getByRole('button', { name: 'Ask to end without the code' }).click();
    await expectFitsFingers(page);
  });

  await test.step('the second person answers on a small screen, with a mouse', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole('button', { name: 'Start for the next person' }).click();
    await expectWelcome(page);
    await page.getByRole('button', { name: 'Begin' }).click();
    for (let number = 1; number <= 10; number += 1) {
      await atStatement(page, number);
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
      await page.getByRole('radio', { name: '4: Agree' }).click();
      await page.getByRole('button', { name: 'Next' }).click();
    }
    await expect(page.getByText(SECRET)).toHaveCount(0);
    await page.getByRole('button', { name: 'I have finished' }).click();
    await expect(page.getByText('Your answers are saved.')).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('another tab is locked, too, and let go with this one', async () => {
    const other = await page.context().newPage();
    await other.goto(`./${review}`);
    await expect(other.getByRole('heading', { name: 'Thank you' })).toBeVisible();
    await typeCode(page, CODE);
    await expect(page.getByRole('heading', { name: 'People using the service' })).toBeVisible();
    await expect(other.getByRole('navigation', { name: 'Main' })).toBeVisible();
    await other.close();
  });

  await test.step('both are sheets of the source, once each', async () => {
    await expect(rows).toHaveCount(before + 2);
    await expect(page.getByText('10 of 10 answered')).toHaveCount(before + 2);
    await page.reload();
    await expect(rows).toHaveCount(before + 2);
  });
});

test('a document is asked for by its number', async ({ page }) => {
  const review = await openExample(page);
  await page.goto(`./${review}/hand-over/care-plans`);
  await page.getByLabel('A code to end it with').fill(CODE);
  await page.getByRole('button', { name: 'Hand over' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused();
  await expectFitsFingers(page);
  await page.getByLabel('Which care plan is this?').fill('23');
  await page.getByRole('button', { name: 'Begin' }).click();
  await atStatement(page, 1);
  await page.getByRole('radio', { name: '5: Strongly agree' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Stop, and keep what I answered' }).click();
  await expect(page.getByText('Your answers are saved.')).toBeVisible();
  await typeCode(page, CODE);
  await expect(page.getByRole('link', { name: 'Care plan 23' })).toBeVisible();
});

async function expectWelcome(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: /^What do you think of/u })).toBeVisible();
}

async function atStatement(page: Page, number: number): Promise<void> {
  await expect(page.getByText(`Statement ${number} of 10`, { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

async function typeCode(page: Page, code: string): Promise<void> {
  const field = page.getByLabel('Your code');
  if (!(await field.isVisible())) {
    await page.getByText('For the person who handed out this device').click();
  }
  await field.fill(code);
  await page.getByRole('button', { name: 'End handing over' }).click();
}

const WELCOME = `
- heading "What do you think of Harbour View Supported Living?" [level=1]
- paragraph: Your answers help the service to see what is going well, and what could be better.
- list:
  - listitem: There are 10 statements, one at a time. You say how far you agree with each. It takes about 10 minutes.
  - listitem: It is anonymous. Nobody asks for your name. Please do not write anybody’s name.
  - listitem: /^It is your choice/
  - listitem: /^Whoever gathers the answers can look at each sheet/
  - listitem: /^Once you have finished, the next person/
  - listitem: You can make the words larger at the top of the page.
- button "Begin"
- group: For the person who handed out this device`;

const STOP = `
- heading "Do you want to stop?" [level=1]
- paragraph: /^That is fine. Choose what happens/
- button "Stop, and keep what I answered"
- button "Stop, and take my answers away"
- button "Go on answering"`;

const THANKS = `
- heading "Thank you" [level=1]
- status: Your answers are saved. They are not shown here any more.
- paragraph: Please give this device back, or hand it to the next person.
- button "Start for the next person"
- group: For the person who handed out this device`;
