import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Response } from '#domain/records/response.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { gathering, rating, statement } from './gathering.tsx';

const example = (number: number) => statement(number).getByRole('textbox');
const progress = page.getByRole('progressbar');
let review: Awaited<ReturnType<typeof gathering>>;

beforeEach(async () => {
  review = await gathering('care-plans', ['4 2']);
  await review.openFirstSheet();
});

const elsewhere = (number: number, response: Response): Promise<Sheet> =>
  review.answeredElsewhere(number, response);

const rated = (of: 1 | 2 | 3 | 4 | 5, words = ''): Response => ({
  state: 'rated',
  rating: of,
  example: words,
});

async function storedExamples(): Promise<readonly string[]> {
  const [sheet] = await review.stored();
  return review.responses(sheet).map((response) => response.example);
}

test('what is answered in another tab comes in as it happens, and is not written again', async () => {
  await elsewhere(1, rated(5, 'In her own words.'));
  await elsewhere(3, { state: 'not-applicable', example: '' });
  const last = await elsewhere(2, { state: 'unanswered', example: '' });
  await expect.element(rating(1, '5')).toBeChecked();
  await expect.element(example(1)).toHaveValue('In her own words.');
  await expect.element(rating(3, 'Not applicable')).toBeChecked();
  await expect.element(rating(2, '2')).not.toBeChecked();
  await expect.element(progress).toHaveAttribute('aria-valuetext', '2 of 10 answered');
  expect(await review.stored()).toEqual([last]);
});

test('only looking writes nothing, and a first answer writes that one alone', async () => {
  const before = await review.stored();
  await example(5).click();
  await userEvent.tab();
  expect(await review.stored()).toEqual(before);
  await rating(5, '3').click();
  const answered = async () => Object.keys((await review.stored())[0]?.responses ?? {});
  await expect.poll(async () => (await answered()).length).toBe(3);
});

describe('the field that a person is in', () => {
  test('is left to them, and brought up to date when they leave it', async () => {
    await example(1).click();
    await elsewhere(1, rated(5, 'Written in another tab.'));
    // The rest of the response is not theirs alone.
    await expect.element(rating(1, '5')).toBeChecked();
    await expect.element(example(1)).toHaveValue('');
    await userEvent.tab();
    await expect.element(example(1)).toHaveValue('Written in another tab.');
    expect((await storedExamples())[0]).toBe('Written in another tab.');
  });

  test('is theirs when they have typed in it: they wrote last', async () => {
    await example(1).click();
    await elsewhere(1, rated(5, 'Written in another tab.'));
    await expect.element(rating(1, '5')).toBeChecked();
    await userEvent.keyboard('Mine');
    await userEvent.tab();
    await expect.poll(async () => (await storedExamples())[0]).toBe('Mine');
    await expect.element(example(1)).toHaveValue('Mine');
    await expect.element(rating(1, '5')).toBeChecked();
  });

  test('loses no letter while other fields come in, one after the other', async () => {
    await example(1).click();
    const words = 'All that they say about it, from the first letter to the last one.';
    const numbers = [2, 3, 4, 5, 6, 7, 8, 9, 10];
    await Promise.all([
      userEvent.keyboard(words),
      (async () => {
        for (const number of numbers) await elsewhere(number, rated(5, `Number ${number}`));
      })(),
    ]);
    await expect.poll(storedExamples).toEqual([words, ...numbers.map((it) => `Number ${it}`)]);
    await expect.element(example(1)).toHaveValue(words);
    for (const number of numbers) {
      await expect.element(example(number)).toHaveValue(`Number ${number}`);
    }
    await expect.element(progress).toHaveAttribute('aria-valuetext', '10 of 10 answered');
  });
});
