import type { Locator, Page } from '@playwright/test';

/** A field of a form by its name; of several boxes with one name, the one that has this value. */
export type Field = {
  readonly name: string;
  readonly kind: 'text' | 'date' | 'number' | 'choice' | 'box';
  readonly value?: string;
};

/** What a field says, in words that can be compared. */
export async function says(page: Page, field: Field): Promise<string> {
  if (field.kind === 'choice') return chosen(page, field.name);
  if (field.kind === 'box') return String(await found(page, field).isChecked());
  return found(page, field).inputValue();
}

/**
 * Makes a field say something else, as a person with a keyboard would.
 *
 * @param nth makes it something that nobody has said before.
 * @returns what it says now.
 */
export async function change(page: Page, field: Field, nth: number): Promise<string> {
  switch (field.kind) {
    case 'text':
      await found(page, field).fill(`${field.name}, change ${nth}`);
      break;
    case 'date':
      await found(page, field).fill(
        new Date(Date.UTC(2027, 0, nth + 1)).toISOString().slice(0, 10),
      );
      break;
    case 'number':
      await found(page, field).fill(String(nth + 1));
      break;
    case 'box':
      await press(page, found(page, field));
      break;
    case 'choice':
      await press(page, await anotherChoice(page, field.name, nth));
      break;
  }
  return says(page, field);
}

function found(page: Page, { name, value }: Field): Locator {
  const own = value === undefined ? '' : `[value="${value}"]`;
  return page.locator(`main [name="${name}"]${own}`);
}

const choices = (page: Page, name: string): Locator => page.locator(`main input[name="${name}"]`);

async function chosen(page: Page, name: string): Promise<string> {
  const checked = page.locator(`main input[name="${name}"]:checked`);
  return (await checked.count()) === 0 ? '' : checked.inputValue();
}

/** One that is not chosen on this page: to press the one that is would say nothing. */
async function anotherChoice(page: Page, name: string, nth: number): Promise<Locator> {
  const others = page.locator(`main input[name="${name}"]:not(:checked)`);
  const count = await others.count();
  const value = await others.nth(nth % count).inputValue();
  return choices(page, name).and(page.locator(`[value="${value}"]`));
}

async function press(page: Page, target: Locator): Promise<void> {
  await target.focus();
  await page.keyboard.press('Space');
}
