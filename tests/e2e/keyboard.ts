import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any screen has: past this, something cannot be reached by Tab. */
const MOST_STOPS = 250;

/** A person who has no mouse: goes everywhere with Tab and does everything with keys. */
export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Presses Tab until focus is there; what cannot be reached that way fails the journey. */
  async tabTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    // To find it anew at every stop, by its role and name, would take most of a journey's time.
    let element = await target.elementHandle();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const place = await element?.evaluate(placeOf);
      if (place === 'focused') return;
      if (place === 'gone') element = await target.elementHandle();
      else await this.#page.keyboard.press('Tab');
    }
    throw new Error(`Tab never gets to ${String(target)}`);
  }

  /** Follows a link, or presses a button. */
  async press(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.#page.keyboard.press('Enter');
  }

  /** Ticks a box, or takes the tick away. */
  async tick(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.#page.keyboard.press('Space');
  }

  /** Types over what is in a field. */
  async fill(target: Locator, text: string): Promise<void> {
    await this.tabTo(target);
    await this.#page.keyboard.press('ControlOrMeta+A');
    await this.#page.keyboard.type(text);
  }

  /** Chooses from a list by typing the beginning of the option. */
  async choose(target: Locator, option: string): Promise<void> {
    await this.tabTo(target);
    await this.#page.keyboard.type(option);
    await expect(target.locator('option:checked')).toHaveText(option);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** The first word letter by letter, the rest at once: as dictation, or a phrase put in by the device, does it. */
  async dictate(text: string): Promise<void> {
    const [first = ''] = text.split(' ');
    await this.type(first);
    await this.#page.keyboard.insertText(text.slice(first.length));
  }

  async key(name: string): Promise<void> {
    await this.#page.keyboard.press(name);
  }
}

/** Runs in the page. A screen that is drawn again may put another element in its place. */
function placeOf(element: Node): 'focused' | 'gone' | 'elsewhere' {
  if (!element.isConnected) return 'gone';
  return element === document.activeElement ? 'focused' : 'elsewhere';
}
