import type { Page } from '@playwright/test';
import { openExample } from './example.ts';
import { expect, expectFitsEveryone, test } from './fixtures.ts';
import { Keyboard } from './keyboard.ts';

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
    await expectFitsFingers(page);
  });

  await test.step('the first person answers with the keyboard alone', async () => {
    const keys = new Keyboard(page);
    await keys.press(page.getByRole('button', { name: 'Begin' }));
    await atStatement(page, 1);
    await expectInOrder(page);
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
    await keys.press(page.getByRole('button', { name: 'Go on answering' }));
    await keys.press(page.getByRole('button', { name: 'I have finished' }));
    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeFocused();
    await expect(page.getByText('Your answers are saved.')).toBeVisible();
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

/** A participant's page fits everyone, and everything on it that can be pressed is 44 px or more. */
async function expectFitsFingers(page: Page): Promise<void> {
  await expectFitsEveryone(page);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(listTooSmall), `Small at ${width} px`).toEqual([]);
  }
}

/** Runs in the page. */
function listTooSmall(): string[] {
  const all = document.querySelectorAll('a, button, input, summary, textarea');
  return [...all]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return Math.min(width, height) < 44;
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

async function expectWelcome(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: /^What do you think of/u })).toBeVisible();
}

async function atStatement(page: Page, number: number): Promise<void> {
  await expect(page.getByText(`Statement ${number} of 10`, { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

/** What a screen reader has to read, from the first to the last. */
async function expectInOrder(page: Page): Promise<void> {
  await expect(page.locator('#root')).toMatchAriaSnapshot(`
    - banner:
      - group "Text size":
        - text: Text size
        - button "Normal" [pressed]
        - button "Large"
        - button "Largest"
      - button "Stop"
    - main:
      - paragraph: Statement 1 of 10
      - heading "The service helps me with basics when I need it, like housing, money, food or health." [level=1]
      - group: Help me think about this
      - group "How far do you agree?":
        - 'radio "1: Strongly disagree"'
        - text: "1: Strongly disagree"
        - 'radio "2: Disagree"'
        - text: "2: Disagree"
        - 'radio "3: In between"'
        - text: "3: In between"
        - 'radio "4: Agree"'
        - text: "4: Agree"
        - 'radio "5: Strongly agree"'
        - text: "5: Strongly agree"
        - radio "Not applicable"
        - text: Not applicable
      - text: Would you like to say why, or give an example? (optional) In your own words. No names, please.
      - textbox "Would you like to say why, or give an example? (optional)"
      - button "Next"
      - button "Skip this statement"
  `);
}

async function typeCode(page: Page, code: string): Promise<void> {
  const field = page.getByLabel('Your code');
  if (!(await field.isVisible())) {
    await page.getByText('For the person who handed out this device').click();
  }
  await field.fill(code);
  await page.getByRole('button', { name: 'End handing over' }).click();
}
