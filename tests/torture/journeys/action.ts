import { between, type Stroke, writing } from '../strokes.ts';
import type { Journey } from './journey.ts';

const FIELDS = ['what', 'lead', 'why', 'measure'] as const;
const STATUSES = ['under-way', 'done', 'stopped'];

/** A new action, in all that can be said about it. */
export const actionJourney: Journey = {
  name: 'an action',
  open: async (page, review) => {
    await page.goto(`${review}/act`);
    await page
      .getByRole('button', { name: /^Add an action on /u })
      .first()
      .click();
    await page.locator('main [name="what"]').waitFor();
  },
  strokes: (random) => [
    ...FIELDS.flatMap((field) => [
      { kind: 'go' as const, field },
      ...writing(field, between(10, 50, random), random),
    ]),
    { kind: 'go', field: 'status' },
    ...STATUSES.map((value): Stroke => {
      return { kind: 'type', key: 'ArrowDown', field: 'status', value };
    }),
  ],
  typed: ({ actions }, id) => {
    const record = actions.find((action) => action.id === id);
    if (record === undefined) return undefined;
    const { what, lead, why, measure, status } = record;
    return { record, values: { what, lead, why, measure, status } };
  },
};
