import type { Page } from '@playwright/test';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { type BuiltApp, contextOptions } from './built-app.ts';
import type { Figure } from './figure.ts';
import { madeUpReview } from './made-up-review.ts';
import { percentile } from './timing.ts';

const SHEETS = 500;
const PRESSES = 200;

type Clocks = { pressed: number[]; durable: number[] };

/**
 * From a key going down to the write being on the disk, in a review with 5,000 ratings. The page
 * itself is left alone: the clock listens for the key and for the transaction's own "complete".
 */
export async function benchKeystrokes({ address, browser }: BuiltApp): Promise<Figure[]> {
  const records = madeUpReview(loadV1(), SHEETS, 2);
  const context = await browser.newContext(contextOptions);
  const page = await context.newPage();
  await page.addInitScript(startClocks);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(putRecords, records);
  const sheet = records.sheets.find(({ sourceId }) => sourceId === 'care-plans');
  if (!sheet) throw new Error('No sheet to type in');
  await page.goto(`${address}#/review/${records.review.id}/gather/care-plans/${sheet.id}`);
  await page.reload();
  const rating = await timesOf(page, () => pressRatings(page));
  const writing = await timesOf(page, () => typeExample(page));
  await context.close();
  return [...figuresFor('a rating', rating), ...figuresFor('a letter of an example', writing)];
}

function figuresFor(name: string, times: readonly number[]): Figure[] {
  const group = `Keystroke to durable write, ${SHEETS * 10} ratings`;
  return [50, 95].map((percent): Figure => {
    return { group, name: `${name}, p${percent}`, value: percentile(times, percent), unit: 'ms' };
  });
}

async function pressRatings(page: Page): Promise<void> {
  await page.getByRole('radio').first().focus();
  for (let press = 0; press < PRESSES; press += 1) {
    await page.keyboard.press(String(1 + (press % 5)));
    await settled(page, press + 1);
  }
}

async function typeExample(page: Page): Promise<void> {
  await page.locator('textarea').first().focus();
  for (let press = 0; press < PRESSES; press += 1) {
    await page.keyboard.press('x');
    await settled(page, press + 1);
  }
}

/** Waits for one press's write, so that each is timed on its own. */
async function settled(page: Page, presses: number): Promise<void> {
  await page.waitForFunction((count) => clocks.durable.length >= count, presses);
}

async function timesOf(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.getByRole('radio').first().waitFor();
  await page.evaluate(() => {
    clocks.pressed.length = 0;
    clocks.durable.length = 0;
  });
  await act();
  const { pressed, durable } = await page.evaluate(() => clocks);
  return pressed.map((at, index) => (durable[index] ?? Number.NaN) - at);
}

declare const clocks: Clocks;

function startClocks(): void {
  const kept: Clocks = { pressed: [], durable: [] };
  Object.assign(globalThis, { clocks: kept });
  addEventListener('keydown', () => kept.pressed.push(performance.now()), { capture: true });
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function timed(...args) {
    const started = transaction.apply(this, args);
    // Others keep house: a keystroke on a sheet is written to the sheets, and out of the journal.
    const tables = typeof args[0] === 'string' ? args[0] : [...args[0]].toSorted().join(' ');
    if (args[1] === 'readwrite' && tables === 'journal sheets') {
      started.addEventListener('complete', () => kept.durable.push(performance.now()));
    }
    return started;
  };
}

function putRecords({ review, sheets }: ReviewRecords): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sri2');
    opening.addEventListener('success', () => {
      const database = opening.result;
      const writing = database.transaction(['reviews', 'sheets'], 'readwrite');
      writing.objectStore('reviews').put(review);
      for (const sheet of sheets) writing.objectStore('sheets').put(sheet);
      writing.addEventListener('complete', () => {
        database.close();
        resolve();
      });
      writing.addEventListener('error', () => reject(new Error(writing.error?.message)));
    });
  });
}
