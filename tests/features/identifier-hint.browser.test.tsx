import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { hintAbout } from '#features/identifier-hint.ts';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';
import { WritingCheckContext } from '#ui/writing-check.ts';
import '#ui/styles/main.scss';

const check = (text: string) => Promise.resolve(hintAbout(text));
const area = () => page.getByLabelText('Example');
const fine = () => page.getByRole('button', { name: 'It is fine' });

async function writing(defaultValue = '') {
  await render(
    <WritingCheckContext value={check}>
      <TextArea label="Example" name="example" defaultValue={defaultValue} />
      <TextField label="Lead" name="lead" aboutPeople />
      <TextField label="Service" name="service" />
    </WritingCheckContext>,
  );
}

test('a phone number is remarked on once typing pauses, and focus stays where it is', async () => {
  await writing();
  await area().click();
  await userEvent.keyboard('Ring 0131 496 0123');
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent(
      'This looks like a phone number: 0131 496 0123. Leave out what could show who somebody is.',
    );
  await expect.element(area()).toHaveFocus();
});

test('it is spoken once: not at every key, and not again for the same', async () => {
  await writing();
  await area().fill('R');
  const said = wordsSaid();
  for (const key of 'ing 0131 496 0124') press(key);
  expect(said).toEqual([]);
  await expect.element(fine()).toBeVisible();
  press('.');
  for (const key of ' Or Mrs McKay') press(key);
  await expect.element(page.getByRole('status')).toHaveTextContent(/Mrs McKay/u);
  expect(said).toEqual([
    'This looks like a phone number: 0131 496 0124. Leave out what could show who somebody is.',
    'This looks like a phone number: 0131 496 0124 and somebody’s name: Mrs McKay. ' +
      'Leave out what could show who somebody is.',
  ]);
});

/** Without a breath between one key and the next, however busy the machine is. */
function press(key: string): void {
  const field = area().element() as HTMLTextAreaElement;
  field.value += key;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** What the live region has said so far; it grows. */
function wordsSaid(): readonly string[] {
  const said: string[] = [];
  const region = page.getByRole('status').element();
  const listen = new MutationObserver(() => said.push(region.textContent));
  listen.observe(region, { childList: true, characterData: true, subtree: true });
  return said;
}

test('what is fine is not remarked on again, there or elsewhere, and focus is back in the field', async () => {
  await writing();
  await area().fill('Ask Mr Reid');
  await userEvent.tab();
  await expect.element(fine()).toHaveTextContent('It is fine: Mr Reid');
  await area().click();
  await userEvent.tab();
  await expect.element(fine()).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(fine()).not.toBeInTheDocument();
  await expect.element(area()).toHaveFocus();
  await page.getByLabelText('Lead').fill('Mr Reid or Ms Nowak');
  await expect.element(fine()).toHaveTextContent('It is fine: Ms Nowak');
});

test('taken out, nothing is said any more', async () => {
  await writing();
  await area().fill('EH6 5NP');
  await expect.element(fine()).toBeVisible();
  await area().fill('Leith');
  await expect.element(fine()).not.toBeInTheDocument();
});

test('a line that is not about people is left alone', async () => {
  await writing();
  await page.getByLabelText('Service').fill('Dr Gray House, EH6 5NP');
  await page.getByLabelText('Lead').fill('ann@example.com');
  await expect.element(fine()).toHaveTextContent('It is fine: ann@example.com');
});
