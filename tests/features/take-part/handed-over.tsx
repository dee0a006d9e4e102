import { expect } from 'vitest';
import { cleanup, render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { App } from '#app/App.tsx';
import { paths } from '#features/paths.ts';
import { endHandOver } from '#storage/hand-over.ts';
import { gathering } from '../gather/gathering.tsx';

export const CODE = '2580';

export const heading = page.getByRole('heading', { level: 1 });
export const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
export const choose = (name: RegExp) => page.getByRole('radio', { name }).click();
export const example = page.getByRole('textbox', { name: /give an example/ });

/** A review whose coordinator has just handed this device over for one source. */
export async function handedOver(source: string, ratings: readonly string[] = []) {
  await cleanup();
  endHandOver();
  const review = await gathering(source, ratings);
  window.location.hash = paths.handOver(review.review.id, review.source.id);
  await render(<App />);
  await page.getByLabelText('A code to end it with').fill(CODE);
  await press('Hand over');
  await expect.element(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  return review;
}

/** As after a reload: nothing is left but what is stored. */
export async function reload(): Promise<void> {
  await cleanup();
  await render(<App />);
}

export async function atStatement(number: number): Promise<void> {
  await expect.element(page.getByText(`Statement ${number} of 10`)).toBeVisible();
  await expect.element(heading).toHaveFocus();
}

/** Answers from this statement to the last, and comes to the check. */
export async function skipFrom(number: number): Promise<void> {
  for (let each = number; each <= 10; each += 1) {
    await atStatement(each);
    await press('Skip this statement');
  }
  await expect.element(heading).toHaveTextContent('Check your answers');
}

export async function typeCode(code: string): Promise<void> {
  const field = page.getByLabelText('Your code');
  if (field.elements().length === 0 || !field.element().checkVisibility()) {
    await page.getByText('For the person who handed out this device').click();
  }
  await field.fill(code);
  await press('End handing over');
}
