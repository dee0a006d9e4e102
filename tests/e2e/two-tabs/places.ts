import type { Page } from '@playwright/test';
import { RawDatabase } from '../raw-database.ts';

/** The places in one review where several tabs may write, by what they are called here. */
export type Places = Readonly<Record<'sheet' | 'reflection' | 'plan' | 'action', string>>;

/** Where they are in the example: its first care plan, and the first of its actions. */
export async function placesIn(page: Page, review: string): Promise<Places> {
  const database = await RawDatabase.beside(page);
  const sheets = (await database.rows('sheets')) as { id: string; sourceId: string }[];
  const actions = (await database.rows('actions')) as { id: string }[];
  const sheet = sheets.find(({ sourceId }) => sourceId === 'care-plans');
  return {
    sheet: `./${review}/gather/care-plans/${sheet?.id}`,
    reflection: `./${review}/reflect/goals`,
    plan: `./${review}/plan`,
    action: `./${review}/act/${actions[0]?.id}`,
  };
}
