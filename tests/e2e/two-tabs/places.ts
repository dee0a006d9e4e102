import type { Page } from '@playwright/test';
import { RawDatabase } from '../raw-database.ts';

/** The places in one review where several tabs may write, by what they are called here. */
export type Places = Readonly<Record<'sheet' | 'reflection' | 'plan' | 'action', string>>;

/** Where they are in the example: its first care plan, and an action with progress notes. */
export async function placesIn(page: Page, review: string): Promise<Places> {
  const database = await RawDatabase.beside(page);
  const sheets = (await database.rows('sheets')) as {
    id: string;
    sourceId: string;
    number: number;
  }[];
  const actions = (await database.rows('actions')) as { id: string; notes: unknown[] }[];
  const sheet = sheets.find(({ sourceId, number }) => sourceId === 'care-plans' && number === 1);
  const action = actions.find(({ notes }) => notes.length > 0);
  return {
    sheet: `./${review}/gather/care-plans/${sheet?.id}`,
    reflection: `./${review}/reflect/goals`,
    plan: `./${review}/plan`,
    action: `./${review}/act/${action?.id}`,
  };
}
