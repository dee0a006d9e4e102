import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { printedCode, sheetCodes } from '#domain/paper/sheet-code.ts';
import { isSavingNow } from '#storage/use-is-saving.ts';
import { gathering } from './gathering.tsx';

const stored = <Value,>(read: () => Promise<Value>) => expect.poll(read, { timeout: 8000 });
const [code, another] = sheetCodes(21, 2);
if (code === undefined || another === undefined) throw new Error('There are no codes');

const field = page.getByRole('textbox', { name: 'Sheet code' });
const heading = page.getByRole('heading', { level: 1 });

/** As a browser tells of what was put in, with no time between. */
function putInAtOnce(text: string): void {
  const input = field.element();
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
  set?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

test('a sheet’s code is typed beside its answers, cleared and typed again', async () => {
  const review = await gathering('care-plans', ['4']);
  const storedCode = async () => (await review.stored())[0]?.code;
  await review.openFirstSheet();
  await field.click();
  await userEvent.keyboard(code.toLowerCase());
  await stored(storedCode).toBe(code);
  await userEvent.clear(field);
  await stored(storedCode).toBe(null);
  await userEvent.keyboard(`${another}{Enter}`);
  await stored(storedCode).toBe(another);
  await expect.element(field).toHaveValue(printedCode(another));
  await expect.element(page.getByRole('radio', { name: /^4/u }).first()).toHaveFocus();
});

test('one code right after another, before storage has answered, is the one that stays', async () => {
  const review = await gathering('care-plans');
  await review.hasAlso({ source: 'care-plans', ratings: '4', code });
  await review.openFirstSheet();
  putInAtOnce(another);
  putInAtOnce(code);
  await expect.poll(isSavingNow).toBe(false);
  expect((await review.stored())[0]?.code).toBe(code);
});

test('what is no code is said to be, and the code there was stays', async () => {
  const review = await gathering('care-plans');
  await review.hasAlso({ source: 'care-plans', ratings: '4', code });
  await review.openFirstSheet();
  await field.click();
  await userEvent.keyboard('abc{Tab}');
  await expect.element(field).toBeInvalid();
  await expect.element(page.getByText(`Until then ${printedCode(code)} stays.`)).toBeVisible();
  expect((await review.stored())[0]?.code).toBe(code);
});

test('a code that another sheet has is refused, and this sheet can go', async () => {
  const review = await gathering('care-plans', ['4']);
  await review.hasAlso({ source: 'people-using', ratings: '5', code });
  await review.openFirstSheet();
  await field.click();
  await userEvent.keyboard(`${code}{Enter}`);
  const words = `${printedCode(code)} is on another response already, under “People using the service”.`;
  await expect.element(page.getByText(words)).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Go to that sheet' })).toHaveFocus();
  expect((await review.stored())[0]?.code).toBe(null);
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(heading).toHaveTextContent('Care plans');
  await stored(async () => (await review.stored()).length).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await stored(() => review.storedRatings()).toEqual(['4 _ _ _ _ _ _ _ _ _']);
});

test('or this sheet stays without it', async () => {
  const review = await gathering('care-plans', ['4']);
  await review.hasAlso({ source: 'care-plans', nth: 2, ratings: '5', code });
  await review.openFirstSheet();
  await field.click();
  await userEvent.keyboard(`${code}{Enter}{Tab}{Tab}{Enter}`);
  await expect.element(field).toHaveValue('');
  await expect.element(page.getByText('is on Care plan 2 already')).not.toBeInTheDocument();
  expect((await review.stored()).map((sheet) => sheet.code)).toEqual([null, code]);
});

test('the list of sheets says which has which code', async () => {
  const review = await gathering('care-plans', ['4']);
  await review.hasAlso({ source: 'care-plans', nth: 2, ratings: '5', code });
  await review.openSource();
  const rows = page.getByRole('list', { name: 'Sheets so far' }).getByRole('listitem');
  await expect.element(rows.nth(1)).toHaveTextContent(`sheet code ${printedCode(code)}`);
  await expect.element(rows.nth(0)).not.toHaveTextContent('sheet code');
});
