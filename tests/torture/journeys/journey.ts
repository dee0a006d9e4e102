import type { Page } from '@playwright/test';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import type { Values } from '../keystroke-log.ts';
import type { Random, Stroke } from '../strokes.ts';

/** What is stored, decoded. */
export type Records = Pick<ReviewRecords, 'sheets' | 'reflections' | 'actions'> & {
  readonly reviews: readonly ReviewRecords['review'][];
};

/** The one record that is being typed into, and what its fields hold by their names on the screen. */
export type Typed = { readonly record: object; readonly values: Values };

/** A place where people type. */
export type Journey = {
  readonly name: string;
  /** Goes there as a person would, with empty fields to type into. `review` is its address. */
  readonly open: (page: Page, review: string, random: Random) => Promise<void>;
  readonly strokes: (random: Random) => readonly Stroke[];
  /** Finds what `id`, the end of the place's address, is about; undefined when nothing is stored. */
  readonly typed: (records: Records, id: string) => Typed | undefined;
};

/** Takes out what is in fields, and waits until that is saved. */
export async function empty(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) await page.locator(`main [name="${name}"]`).fill('');
  await page.getByText(/^Saved \d\d:\d\d$/u).waitFor();
}
