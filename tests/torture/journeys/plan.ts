import { between, writing } from '../strokes.ts';
import { empty, type Journey } from './journey.ts';

/** Who coordinates, and for whom. */
export const planJourney: Journey = {
  name: 'the plan of the review',
  open: async (page, review) => {
    await page.goto(`${review}/plan`);
    await empty(page, ['organisation', 'coordinator']);
  },
  strokes: (random) =>
    ['organisation', 'coordinator'].flatMap((field) => [
      { kind: 'go', field },
      ...writing(field, between(20, 120, random), random),
    ]),
  typed: ({ reviews }) => {
    const [record] = reviews;
    if (record === undefined) return undefined;
    const { service, coordinator } = record;
    return { record, values: { organisation: service.organisation, coordinator } };
  },
};
